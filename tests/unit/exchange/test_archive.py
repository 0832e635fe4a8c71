"""The client of an archive, against a real Orthanc on loopback."""

import logging
from dataclasses import replace

import made_answers
import numpy as np
import orthanc_server as orthanc_module
import pydicom
import pytest

from covid_desktop.exchange.archive import (
    ArchiveDeclined,
    ArchiveServer,
    ArchiveUnreachable,
    archive_at,
    keep_received,
)
from covid_desktop.exchange.dicom_objects import dicom_objects
from covid_desktop.exchange.files import dicom_bytes
from covid_desktop.exchange.send_queue import SendQueue
from covid_desktop.imaging.loading import load_film
from covid_desktop.paths import demonstration

WAYS = ["dicom", "web"]


@pytest.fixture(scope="module")
def orthanc(tmp_path_factory):
    if orthanc_module.PROGRAM is None:
        pytest.skip("Orthanc is missing: install orthanc and orthanc-dicomweb")
    made = orthanc_module.Orthanc(tmp_path_factory.mktemp("orthanc"))
    made.start()
    yield made
    made.stop()


@pytest.fixture
def server_of(orthanc):
    def make(way, **changes):
        if way == "web":
            if not orthanc_module.PLUGIN.exists():
                pytest.skip("Orthanc's DICOMweb is missing: install orthanc-dicomweb")
            return ArchiveServer(**({"web": orthanc.web, "seconds": 20} | changes))
        known = {"host": "127.0.0.1", "port": orthanc.dicom_port, "called": "ARCHIVE"}
        return ArchiveServer(**(known | {"seconds": 20} | changes))

    return make


@pytest.fixture(scope="module")
def films():
    return sorted(demonstration().iterdir())


def objects_of(path):
    film = load_film(path)
    answer = made_answers.assessment(film, total=5.0)
    made = dicom_objects(film, replace(answer, attribution=np.eye(7, dtype=np.float32)))
    return [dicom_bytes(ds) for ds in made.values()]


def uid_of(content):
    return pydicom.dcmread(pydicom.filebase.DicomBytesIO(content)).SOPInstanceUID


def stored(orthanc, uids):
    held = orthanc.instances()
    return [held.count(str(u)) for u in uids]


@pytest.mark.parametrize("way", WAYS)
def test_the_archive_answers_and_the_act_is_noted(server_of, way):
    acts = []
    archive_at(server_of(way), acts.append).echo()
    assert [a.outcome for a in acts] == ["done"]
    assert acts[0].what in ("C-ECHO", "QIDO-RS")


def test_the_wrong_name_of_the_archive_is_declined(server_of):
    with pytest.raises(ArchiveDeclined, match="does not know this workstation"):
        archive_at(server_of("dicom", called="OTHER")).echo()


@pytest.mark.parametrize("way", WAYS)
def test_no_archive_there_is_said_within_its_time(server_of, way):
    port = orthanc_module.free_port()
    gone = server_of(way, port=port, web=f"http://127.0.0.1:{port}/x" if way == "web" else "")
    with pytest.raises(ArchiveUnreachable, match="did not answer"):
        archive_at(gone).echo()


@pytest.mark.parametrize("way", WAYS)
def test_films_are_sent_found_and_fetched_as_they_were(
    orthanc, server_of, way, films, tmp_path, caplog
):
    caplog.set_level(logging.INFO)
    archive = archive_at(server_of(way))
    assert [refusal for _, refusal in archive.send(films)] == [None] * 4
    found = archive.studies_of("DEMO-0001")
    assert [s.date for s in found] == ["20200401", "20200327", "20200323", "20200320"]
    assert "synthetic" in found[0].description
    [fetched] = archive.fetch(found[2].study_instance_uid, tmp_path)
    before, after = load_film(films[1]), load_film(fetched)
    assert (after.stored == before.stored).all()
    assert after.patient == before.patient
    assert archive.fetch(found[2].study_instance_uid, tmp_path) == []
    assert archive.studies_of("NOBODY") == ()
    said = caplog.text
    assert "DEMO-0001" not in said
    assert "Demonstration" not in said
    assert found[0].study_instance_uid not in said


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("patient_id", ["", "*", "DEMO?0001", "A\\B", "A\nB"])
def test_a_query_never_asks_for_other_patients(server_of, way, patient_id):
    with pytest.raises(ArchiveDeclined, match="no patient ID"):
        archive_at(server_of(way)).studies_of(patient_id)


@pytest.mark.parametrize("way", WAYS)
def test_all_objects_of_a_film_are_taken_and_found_by_qido(
    orthanc, server_of, way, films, tmp_path
):
    queue = SendQueue(tmp_path)
    objects = objects_of(films[0])
    assert queue.put(objects) == len(objects) == 3
    assert queue.send(archive_at(server_of(way))).taken == 3
    assert queue.waiting == queue.declined == ()
    uids = [uid_of(o) for o in objects]
    assert stored(orthanc, uids) == [1, 1, 1]
    if orthanc_module.PLUGIN.exists():
        qido = {i["00080018"]["Value"][0] for i in orthanc.rest("dicom-web/instances")}
        assert set(map(str, uids)) <= qido


@pytest.mark.parametrize("way", WAYS)
def test_the_archive_stops_in_the_middle_and_comes_back_nothing_lost_nothing_twice(
    orthanc, server_of, way, films, tmp_path
):
    objects = [o for film in films for o in objects_of(film)]
    uids = [uid_of(o) for o in objects]
    SendQueue(tmp_path).put(objects)
    archive = archive_at(server_of(way))

    class StopsAfterFive:
        """The archive, which is stopped once five objects have been sent."""

        def send(self, files):
            for number, sent in enumerate(archive.send(files)):
                yield sent
                if number == 4:
                    orthanc.crash()

    with pytest.raises(ArchiveUnreachable):
        SendQueue(tmp_path).send(StopsAfterFive())
    # A new queue on the same folder: the workstation was started again, too.
    queue = SendQueue(tmp_path)
    assert 0 < len(queue.waiting) < len(objects)
    with pytest.raises(ArchiveUnreachable):
        queue.send(archive)
    orthanc.start()
    waiting = len(queue.waiting)
    assert queue.send(archive).taken == waiting
    assert queue.waiting == queue.declined == ()
    assert stored(orthanc, uids) == [1] * len(uids)


def test_an_object_that_was_taken_before_a_crash_is_not_there_twice(
    orthanc, server_of, films, tmp_path
):
    [first, *_] = objects_of(films[2])
    for _ in range(2):  # sent, but the program died before it could forget the file
        queue = SendQueue(tmp_path)
        queue.put([first])
        assert queue.send(archive_at(server_of("dicom"))).taken == 1
    assert stored(orthanc, [uid_of(first)]) == [1]


def test_a_declined_object_does_not_hold_up_the_others(films, tmp_path):
    objects = objects_of(films[0])

    class TakesAllButTheFirst:
        def send(self, files):
            no = ArchiveDeclined("no", "No.", "Ask.")
            yield from ((f, no if n == 0 else None) for n, f in enumerate(files))

    queue = SendQueue(tmp_path)
    queue.put(objects)
    sent = queue.send(TakesAllButTheFirst())
    assert (sent.taken, len(sent.declined)) == (2, 1)
    assert len(queue.declined) == 1
    queue.try_declined_again()
    assert len(queue.waiting) == 1


def test_a_name_from_the_network_never_leads_out_of_the_folder(tmp_path):
    for name in ("../../evil", "1.2/3", "", "1..2", "a" * 65):
        with pytest.raises(ArchiveDeclined):
            keep_received(tmp_path, name, b"x")


def test_settings_that_cannot_be_understood_are_no_archive():
    server = ArchiveServer("host", 11112, tls=True)
    assert ArchiveServer.from_json(server.to_json()) == server
    for text in ("", "{", "[]", '{"port": "x"}', '{"odd": 1}', "null"):
        assert not ArchiveServer.from_json(text).is_configured
