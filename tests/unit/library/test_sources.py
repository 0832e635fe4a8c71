"""Films out of folders, discs and archives, whatever stands in them."""

from __future__ import annotations

import io
import os
import stat
import struct
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_dicom import film_dataset, phantom, to_bytes
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, MediaStorageDirectoryStorage

from covid_desktop.domain.errors import FilmUnreadable
from covid_desktop.imaging.loading import load_film
from covid_desktop.library import sources
from covid_desktop.library.importing import import_films
from covid_desktop.library.sources import FoundFile, PassedOver, Search, find_films


def dicom(n=0, **attributes):
    return to_bytes(film_dataset(phantom(20 + n, 20), bits=12, **attributes))


def png(n=0):
    buffer = io.BytesIO()
    Image.new("L", (20 + n, 24), n).save(buffer, "PNG")
    return buffer.getvalue()


def zipped(members, **options):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return buffer.getvalue()


def looked_for(*paths, search=None):
    """(places of films that can be read, codes of what was passed over)."""
    films, codes = [], []
    for found in find_films(paths, search):
        if isinstance(found, PassedOver):
            assert found.reason.what.endswith(".")
            assert found.reason.advice.endswith(".")
            codes.append(found.reason.code)
        else:
            load_film(found.path)
            films.append(found.place)
    return films, codes


@pytest.fixture(autouse=True)
def temporary_folder(tmp_path_factory, monkeypatch):
    """Nothing is left in it, and nothing is written above it."""
    folder = tmp_path_factory.mktemp("outer") / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []
    assert [p.name for p in folder.parent.iterdir()] == ["temporary"]


def test_folder_by_content_in_name_order(tmp_path):
    for name, content in {
        "b/1": dicom(1), "a/2.txt": png(2), "a/1.dcm": dicom(), "a/report.pdf": b"%PDF-1.4",
        ".hidden/3.dcm": dicom(3), "a/.4.dcm": dicom(4), "readme.dcm": b"no film",
    }.items():  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    films, codes = looked_for(tmp_path)
    assert [Path(f).relative_to(tmp_path).as_posix() for f in films] == [
        "a/1.dcm",
        "a/2.txt",
        "b/1",
    ]
    assert codes == []


def test_missing_file_is_said(tmp_path):
    assert looked_for(tmp_path / "none.dcm") == ([], ["file-not-readable"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_pipe_does_not_hold_the_search(tmp_path):
    os.mkfifo(tmp_path / "pipe.dcm")
    assert looked_for(tmp_path) == ([], [])


def test_progress_and_cancel(tmp_path):
    for n in range(5):
        (tmp_path / f"{n}.png").write_bytes(png(n))
    (tmp_path / "z.zip").write_bytes(zipped([(f"{n}.png", png(n)) for n in range(3)]))
    seen = []
    looked_for(tmp_path, search=Search(progress=lambda *now: seen.append(now)))
    assert [looked_at for looked_at, _ in seen] == list(range(1, 10))
    assert seen[-1] == (9, 9)
    search = Search()
    search.progress = lambda looked_at, _: search.cancel.set() if looked_at == 2 else None
    assert len(looked_for(tmp_path, search=search)[0]) == 2


def test_archive_and_archives_inside(tmp_path):
    inner = zipped([("x.png", png(7)), ("deep.zip", zipped([("y.png", png(8))]))])
    archive = tmp_path / "films.bin"
    archive.write_bytes(
        zipped([
            ("ward/1.dcm", dicom()), ("notes.txt", b"text"), ("inner.zip", inner),
            ("__MACOSX/1.dcm", dicom(1)), (".thumb.png", png()), ("folder/", b""),
        ])
    )  # fmt: skip
    films, codes = looked_for(archive)
    assert films == [
        f"{archive}/ward/1.dcm", f"{archive}/inner.zip/x.png",
        f"{archive}/inner.zip/deep.zip/y.png",
    ]  # fmt: skip
    assert codes == []


def test_archives_inside_one_another_have_an_end(tmp_path):
    content = png()
    for n in range(6):
        content = zipped([(f"{n}.zip" if n else "film.png", content)])
    (tmp_path / "a.zip").write_bytes(content)
    assert looked_for(tmp_path) == ([], ["zip-too-deep"])


@pytest.mark.parametrize(
    "name",
    ["../../evil.dcm", "/etc/evil.dcm", "..\\..\\evil.dcm", "C:\\evil.dcm", "a/" * 200 + "f"],
)
def test_names_in_archives_are_never_places(tmp_path, name):
    (tmp_path / "a.zip").write_bytes(zipped([(name, dicom())]))
    films, codes = looked_for(tmp_path / "a.zip")
    assert (len(films), codes) == (1, [])
    assert [p.name for p in tmp_path.iterdir()] == ["a.zip"]


def test_link_in_an_archive_is_no_film(tmp_path):
    link = zipfile.ZipInfo("link.dcm")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    (tmp_path / "a.zip").write_bytes(zipped([(link, b"/etc/passwd")]))
    assert looked_for(tmp_path) == ([], [])


def test_encrypted_part_is_said_and_the_rest_is_read(tmp_path):
    content = bytearray(zipped([("secret.png", png()), ("open.png", png(1))]))
    for magic, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.find(magic)
        content[start + place] |= 1
    (tmp_path / "a.zip").write_bytes(content)
    films, codes = looked_for(tmp_path)
    assert [Path(f).name for f in films] == ["open.png"]
    assert codes == ["zip-encrypted"]


def test_part_larger_than_any_film(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "MAX_FILE_BYTES", 3_000_000)
    huge = png() + bytes(4_000_000)
    (tmp_path / "a.zip").write_bytes(zipped([("huge.png", huge), ("small.png", png())]))
    films, codes = looked_for(tmp_path)
    assert [Path(f).name for f in films] == ["small.png"]
    assert codes == ["file-too-large"]


def test_archive_that_unpacks_to_far_too_much(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "_HARMLESS_BYTES", 100_000)
    blank = png() + bytes(400_000)
    (tmp_path / "a.zip").write_bytes(zipped([(f"{n}.png", blank) for n in range(50)]))
    films, codes = looked_for(tmp_path)
    assert len(films) < 50
    assert codes[-1] == "zip-bomb"


def test_size_that_the_archive_lies_about(tmp_path):
    content = bytearray(zipped([("a.png", png()), ("b.png", png(1))]))
    start = content.find(b"PK\x01\x02")
    struct.pack_into("<I", content, start + 24, 5)  # uncompressed size in the central directory
    (tmp_path / "a.zip").write_bytes(content)
    films, codes = _tolerant(tmp_path / "a.zip")
    assert "b.png" in films
    assert set(codes) <= {"zip-damaged", "truncated-file"}


def _tolerant(path):
    films, codes = [], []
    for found in find_films([path]):
        if isinstance(found, PassedOver):
            codes.append(found.reason.code)
            continue
        try:
            load_film(found.path)
            films.append(Path(found.place).name)
        except FilmUnreadable as error:
            codes.append(error.code)
    return films, codes


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.integers(0, 400), value=st.integers(0, 255), cut=st.integers(0, 400))
def test_damaged_archives_never_raise(tmp_path, place, value, cut):
    content = bytearray(zipped([("a.png", png()), ("b.dcm", dicom())]))
    content[place % len(content)] = value
    path = tmp_path / "a.zip"
    path.write_bytes(content[: len(content) - cut % len(content)])
    for found in find_films([path]):
        assert isinstance(found, FoundFile | PassedOver)


def write_dicomdir(folder, names):
    index = Dataset()
    index.file_meta = FileMetaDataset()
    index.file_meta.MediaStorageSOPClassUID = MediaStorageDirectoryStorage
    index.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    index.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    records = []
    for kind, name in [("PATIENT", None), *(("IMAGE", name) for name in names)]:
        record = Dataset()
        record.OffsetOfTheNextDirectoryRecord = 0
        record.RecordInUseFlag = 65535
        record.OffsetOfReferencedLowerLevelDirectoryEntity = 0
        record.DirectoryRecordType = kind
        if name is not None:
            record.ReferencedFileID = name
        records.append(record)
    index.DirectoryRecordSequence = records
    path = folder / "DICOMDIR"
    index.save_as(path, enforce_file_format=True)
    return path


def test_dicomdir_names_its_films(tmp_path):
    disc = tmp_path / "disc"
    (disc / "dicom" / "st1").mkdir(parents=True)
    (tmp_path / "outside.dcm").write_bytes(dicom())
    (disc / "dicom" / "st1" / "im1").write_bytes(dicom())
    (disc / "dicom" / "st1" / "im2;1").write_bytes(dicom(1))
    (disc / "dicom" / "other").write_bytes(dicom(2))
    index = write_dicomdir(
        disc,
        [
            ["DICOM", "ST1", "IM1"], ["DICOM", "ST1", "IM2"], "DICOM/ST1/IM1",
            ["DICOM", "ST1", "GONE"], ["..", "outside.dcm"], ["..\\outside.dcm"],
        ],
    )  # fmt: skip
    films, codes = looked_for(index)
    assert [Path(f).relative_to(disc).as_posix() for f in films] == [
        "dicom/st1/im1", "dicom/st1/im2;1", "dicom/st1/im1",
    ]  # fmt: skip
    assert codes == ["file-missing"] * 3
    assert len(looked_for(disc)[0]) == 3  # of the folder, every film once


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_dicomdir_does_not_follow_a_link_off_the_disc(tmp_path):
    (tmp_path / "outside.dcm").write_bytes(dicom())
    disc = tmp_path / "disc"
    disc.mkdir()
    (disc / "IM1").symlink_to(tmp_path / "outside.dcm")
    assert looked_for(write_dicomdir(disc, ["IM1"])) == ([], ["file-missing"])


def test_damaged_dicomdir_is_said(tmp_path):
    index = write_dicomdir(tmp_path, ["IM1"] * 40)
    index.write_bytes(index.read_bytes()[:700])
    _, codes = looked_for(index)
    assert set(codes) <= {"dicomdir-damaged", "file-missing"}


def test_import_from_everywhere(library, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "1.dcm").write_bytes(dicom(1, PatientID="5", PatientName="Doe^Jane"))
    (folder / "2.dcm").write_bytes(dicom(2, PatientID="5", PatientName="Roe^John"))
    (folder / "bad.png").write_bytes(png()[:40])
    (folder / "3.zip").write_bytes(zipped([("f.dcm", dicom(3)), ("same.dcm", dicom(3))]))
    outcome = import_films(library, [folder])
    assert len(outcome.added) == 3
    assert len(outcome.known) == 1
    assert [f.reason.code for f in outcome.failed] == ["truncated-file"]
    assert [c.fields for _, c in outcome.conflicts] == [("name",)]
    assert not outcome.is_cancelled
    records = [library.film(sha256) for sha256 in outcome.added]
    assert [r.is_copied for r in records] == [False, False, True]
    for record in records:
        assert load_film(record.path).sha256 == record.sha256
    again = import_films(library, [folder])
    assert (len(again.added), len(again.known), len(again.conflicts)) == (0, 4, 0)
    assert len(library.worklist()) == 3


def test_import_copies_if_asked_and_stops_if_asked(library, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(4):
        (folder / f"{n}.dcm").write_bytes(dicom(n))
    search = Search()
    search.progress = lambda looked_at, _: search.cancel.set() if looked_at == 2 else None
    outcome = import_films(library, [folder], copy_in=True, search=search)
    assert outcome.is_cancelled
    assert len(outcome.added) == 2
    assert all(library.film(sha256).is_copied for sha256 in outcome.added)
    assert len(import_films(library, [folder], copy_in=True).added) == 2


def test_known_film_that_moved_is_found_where_it_is_imported_from(library, tmp_path):
    old = tmp_path / "old.dcm"
    old.write_bytes(dicom())
    (sha256,) = import_films(library, [old]).added
    new = old.rename(tmp_path / "new.dcm")
    assert import_films(library, [new]).known == [sha256]
    assert library.film(sha256).path == new
