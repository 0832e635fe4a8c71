"""Encryption and passwords of the archive's client, against a real Orthanc that asks for both."""

import logging
import os
import shutil
import stat
import subprocess
from dataclasses import replace

import orthanc_server
import pytest

from covid_desktop.exchange.archive import (
    AccessRefused,
    ArchiveDeclined,
    ArchiveServer,
    ArchiveUnreachable,
    archive_at,
)
from covid_desktop.exchange.password_file import PasswordFile
from covid_desktop.exchange.send_queue import SendQueue
from covid_desktop.imaging.loading import load_film
from covid_desktop.paths import demonstration

WAYS = ["dicom", "web"]
USER, PASSWORD = "reader", "gehe1m: schön"  # a colon, a space and an umlaut, as people choose


def started(folder, certificate):
    if orthanc_server.PROGRAM is None or not orthanc_server.PLUGIN.exists():
        pytest.skip("Orthanc is missing: install orthanc and orthanc-dicomweb")
    made = orthanc_server.Orthanc(folder, certificate, {USER: PASSWORD})
    made.start()
    return made


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    """Of the archive, of somebody else, and of the archive's key under another name."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is missing")
    folder = tmp_path_factory.mktemp("certificates")
    kinds = {"own": "IP:127.0.0.1", "other": "IP:127.0.0.1", "elsewhere": "DNS:archive.example"}
    return {k: orthanc_server.Certificate(folder / k, name) for k, name in kinds.items()}


@pytest.fixture(scope="module")
def orthanc(tmp_path_factory, certificates):
    made = started(tmp_path_factory.mktemp("orthanc"), certificates["own"])
    yield made
    made.stop()


@pytest.fixture
def server_of(orthanc, certificates):
    def make(way, trust="own", **changes):
        pem = str(certificates[trust].certificate) if trust else ""
        known = {"certificates": pem, "user": USER, "password": PASSWORD}
        if way == "web":
            known |= {"web": orthanc.web}
        else:
            known |= {"host": "127.0.0.1", "port": orthanc.dicom_port, "tls": True}
        return ArchiveServer(**(known | changes))

    return make


@pytest.mark.parametrize("way", WAYS)
def test_films_go_and_come_encrypted(server_of, way, tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    film = min(demonstration().iterdir())
    archive = archive_at(server_of(way))
    archive.echo()
    assert [refusal for _, refusal in archive.send([film])] == [None]
    [found] = archive.studies_of("DEMO-0001")
    [fetched] = archive.fetch(found.study_instance_uid, tmp_path)
    assert (load_film(fetched).stored == load_film(film).stored).all()
    assert PASSWORD not in caplog.text


@pytest.mark.parametrize("trust", ["other", ""])
@pytest.mark.parametrize("way", WAYS)
def test_an_untrusted_certificate_is_refused_and_all_waits(server_of, way, trust, tmp_path):
    archive = archive_at(server_of(way, trust))
    with pytest.raises(AccessRefused, match="is not trusted, so nothing was sent") as fault:
        archive.echo()
    assert fault.value.code == "certificate-not-trusted"
    queue = SendQueue(tmp_path)
    queue.put([min(demonstration().iterdir()).read_bytes()])
    with pytest.raises(AccessRefused):
        queue.send(archive)
    assert len(queue.waiting) == 1
    assert queue.declined == ()


def test_a_certificate_of_another_computer_is_refused(tmp_path, certificates):
    """Trusted, but it names archive.example: this is not the computer that was asked for."""
    elsewhere = certificates["elsewhere"]
    orthanc = started(tmp_path / "orthanc", elsewhere)
    pem = str(elsewhere.certificate)
    by_dicom = ArchiveServer("127.0.0.1", orthanc.dicom_port, tls=True, certificates=pem)
    by_web = ArchiveServer(web=orthanc.web, certificates=pem)
    try:
        for server in (by_dicom, by_web):
            with pytest.raises(AccessRefused, match="is not trusted"):
                archive_at(server).echo()
    finally:
        orthanc.stop()


@pytest.mark.parametrize("way", WAYS)
def test_a_file_that_holds_no_certificates_is_said_to_be_the_cause(server_of, way, tmp_path):
    odd = tmp_path / "odd.pem"
    odd.write_text("no certificate")
    for path in (odd, tmp_path / "missing.pem"):
        with pytest.raises(AccessRefused, match="certificates cannot be read"):
            archive_at(server_of(way, certificates=str(path))).echo()


def test_encryption_where_none_is_spoken_is_said(server_of, orthanc, certificates, tmp_path):
    with pytest.raises(ArchiveUnreachable):  # the archive speaks TLS, we do not
        archive_at(server_of("dicom", tls=False, seconds=3)).echo()
    plain = orthanc_server.Orthanc(tmp_path / "plain")
    plain.start()
    try:
        with pytest.raises(AccessRefused, match="No encrypted connection"):
            archive_at(server_of("dicom", port=plain.dicom_port, seconds=3)).echo()
    finally:
        plain.stop()
    gone = server_of("dicom", port=orthanc_server.free_port(), seconds=3)
    with pytest.raises(ArchiveUnreachable, match="did not answer"):
        archive_at(gone).echo()


@pytest.fixture(scope="module")
def strict(tmp_path_factory, certificates):
    """An archive that lets in only who shows the certificate "elsewhere"."""
    if orthanc_server.PROGRAM is None or not orthanc_server.PLUGIN.exists():
        pytest.skip("Orthanc is missing: install orthanc and orthanc-dicomweb")
    folder = tmp_path_factory.mktemp("strict")
    own, client = certificates["own"], certificates["elsewhere"]
    made = orthanc_server.Orthanc(folder, own, client=client)
    made.start()
    yield made
    made.stop()


def strict_server(way, strict, certificates, shown):
    known = {"certificates": str(certificates["own"].certificate), "seconds": 5}
    if shown is not None:
        pair = certificates[shown]
        known |= {"own_certificate": str(pair.certificate), "own_key": str(pair.key)}
    if way == "web":
        return ArchiveServer(web=strict.web, **known)
    return ArchiveServer("127.0.0.1", strict.dicom_port, tls=True, **known)


@pytest.mark.parametrize("way", WAYS)
def test_a_workstation_with_its_certificate_is_let_in(strict, certificates, way, tmp_path):
    archive = archive_at(strict_server(way, strict, certificates, "elsewhere"))
    archive.echo()
    film = min(demonstration().iterdir())
    assert [refusal for _, refusal in archive.send([film])] == [None]
    assert len(strict.instances()) == 1


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("shown", "sentence"), [(None, "asks for a certificate"), ("other", "did not accept")]
)
def test_without_a_known_certificate_nobody_is_let_in_and_all_waits(
    strict, certificates, way, shown, sentence, tmp_path
):
    archive = archive_at(strict_server(way, strict, certificates, shown))
    with pytest.raises(AccessRefused, match=sentence) as fault:
        archive.echo()
    assert fault.value.code == "own-certificate-refused"
    queue = SendQueue(tmp_path)
    queue.put([min(demonstration().iterdir()).read_bytes()])
    with pytest.raises(AccessRefused):
        queue.send(archive)
    assert len(queue.waiting) == 1


def test_a_key_that_cannot_be_used_is_said_to_be_the_cause(certificates, tmp_path):
    own, other = certificates["own"], certificates["other"]
    locked = tmp_path / "locked.pem"
    subprocess.run(
        ["openssl", "pkey", "-in", own.key, "-aes128", "-passout", "pass:secret", "-out", locked],
        check=True,
        capture_output=True,
    )
    for key in (str(other.key), str(tmp_path / "missing.pem"), str(locked), ""):
        server = ArchiveServer(
            "127.0.0.1", 1, tls=True, own_certificate=str(own.certificate), own_key=key
        )
        with pytest.raises(AccessRefused, match="or its key, cannot be read"):
            archive_at(server).echo()


@pytest.mark.parametrize("changes", [{"password": "wrong"}, {"user": ""}])
def test_a_wrong_password_is_refused_and_all_waits(server_of, changes, tmp_path):
    archive = archive_at(server_of("web", **changes))
    with pytest.raises(AccessRefused, match="did not accept the user name and password"):
        archive.echo()
    queue = SendQueue(tmp_path)
    queue.put([min(demonstration().iterdir()).read_bytes()])
    with pytest.raises(AccessRefused):
        queue.send(archive)
    assert len(queue.waiting) == 1


def test_a_password_never_crosses_the_network_unencrypted():
    server = ArchiveServer(web="http://archive.example/dicom-web", user=USER, password=PASSWORD)
    acts = []
    with pytest.raises(AccessRefused, match="only sent over https"):
        archive_at(server, acts.append).echo()
    assert acts == []


def test_a_password_in_the_address_is_not_taken(caplog):
    for address in ("https://reader:secret@archive.example/dicom-web", "http://reader@a/"):
        with pytest.raises(ArchiveDeclined, match="holds a user name or password"):
            archive_at(ArchiveServer(web=address)).echo()
    assert "secret" not in caplog.text


def test_no_text_of_the_settings_holds_the_password():
    server = ArchiveServer(web="https://a/", user=USER, password=PASSWORD)
    for text in (repr(server), str(server), server.to_json(), server.place):
        assert PASSWORD not in text
    assert ArchiveServer.from_json(server.to_json()) == replace(server, password="")


def test_the_password_file_is_the_owners_alone(tmp_path):
    path = tmp_path / "new folder" / "password"
    kept = PasswordFile(path)
    assert kept.read() == ""
    kept.write(PASSWORD)
    assert PasswordFile(path).read() == PASSWORD
    path.chmod(0o644)
    kept.write("another")
    assert kept.read() == "another"
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    kept.write("")
    assert not path.exists()
