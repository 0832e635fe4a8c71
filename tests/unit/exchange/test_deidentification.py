"""De-identified copies: nothing that identifies in any byte, and the same pixels."""

from __future__ import annotations

import csv
import hashlib
import struct
from datetime import datetime

import numpy as np
import pydicom
import pytest
from made_dicom import film_dataset, phantom, to_bytes, with_frame, written_as
from made_exchange import DEMONSTRATION, validator_errors
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.encaps import get_frame

from covid_desktop.exchange.burned_in import Rectangle, burned_in_signs
from covid_desktop.exchange.deidentification import (
    Deidentification,
    deidentified_copy,
    write_mapping,
)
from covid_desktop.exchange.errors import CopyNotMade, FileNotWritten
from covid_desktop.exchange.leftovers import without_comments
from covid_desktop.exchange.profile_actions import ACTIONS
from covid_desktop.imaging.display import to_grey
from covid_desktop.imaging.loading import load_film

SECRET = "Zebulon"
SECRET_ID = "QX-774411"
# Attributes that the profile keeps, and that may well share a word with a removed description.
KEPT = {"BodyPartExamined", "Manufacturer", "ManufacturerModelName", "Modality", "ViewPosition"}
SYNTAXES = [
    uid.ImplicitVRLittleEndian,
    uid.ExplicitVRBigEndian,
    uid.DeflatedExplicitVRLittleEndian,
    uid.JPEGLossless,
    uid.JPEGLSLossless,
    uid.JPEG2000Lossless,
    uid.RLELossless,
]


def identifiers_of(ds):
    """Texts, numbers and UIDs that must not come again; found without the code under test."""
    found, kept = set(), {"19000101"}  # an original may hold the date that stands for none

    def look(_, element):
        if element.VR == "SQ" or element.value is None or element.tag.group == 0x7FE0:
            return
        values = element.value if element.VM > 1 else [element.value]
        listed = int(element.tag) in ACTIONS or element.tag.is_private
        for value in values:
            text = str(value).strip()
            if element.keyword in KEPT:
                kept.add(text)
            elif element.VR == "UI":
                if not text.startswith("1.2.840.10008.") and "Class" not in element.keyword:
                    found.add(text)
            elif element.VR == "PN":
                found.update(part for part in text.replace("=", "^").split("^") if len(part) > 3)
            elif listed and element.VR in {"LO", "SH", "ST", "LT", "UT", "AE", "DA", "DT"}:
                found.update({text} if len(text) > 4 else ())

    ds.walk(look)
    return {text for text in found if text and not any(text in word for word in kept)}


def leaks(original, copy):
    """Identifiers of the original film in any byte of the copy."""
    content = copy.read_bytes().lower()
    if pydicom.dcmread(copy).file_meta.TransferSyntaxUID == uid.DeflatedExplicitVRLittleEndian:
        content += str(pydicom.dcmread(copy)).lower().encode()
    ds = pydicom.dcmread(original, force=True)
    encodings = ("utf-8", "latin-1", "gb18030", "utf-16-le")
    wanted = {
        (text, text.lower().encode(encoding, errors="ignore"))
        for text in identifiers_of(ds)
        for encoding in encodings
    }
    return sorted({text for text, code in wanted if len(code) > 3 and code in content})


def made(path, ds):
    path.write_bytes(to_bytes(ds))
    return path


def person_film(**attributes):
    facts = {
        "PatientName": f"{SECRET}^Quirin",
        "PatientID": SECRET_ID,
        "StudyDate": "20200401",
        "StudyInstanceUID": "1.2.826.0.1.3680043.8.498.77001",
        "SeriesInstanceUID": "1.2.826.0.1.3680043.8.498.77002",
    }
    ds = film_dataset(phantom(bits=12), bits=12, **(facts | attributes))
    ds.SOPInstanceUID = "1.2.826.0.1.3680043.8.498.77003"
    ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
    return ds


@pytest.mark.parametrize("path", DEMONSTRATION, ids=lambda path: path.stem)
def test_a_demonstration_film(path, tmp_path):
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    copy = deidentified_copy(path, tmp_path, Deidentification())
    assert leaks(path, copy.path) == []
    assert np.array_equal(load_film(copy.path).stored, load_film(path).stored)
    assert set(validator_errors(copy.path)) <= set(validator_errors(path))
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert load_film(copy.path).facts.is_synthetic


@pytest.mark.films
@pytest.mark.parametrize("keep", [False, True])
def test_no_identifier_of_a_real_film_in_any_byte(shared_folder, tmp_path, keep):
    films = sorted((shared_folder / "dicom").glob("*.dcm"))
    assert films
    for path in films:
        before = path.read_bytes()
        how = Deidentification(keep_dates=keep)
        copy = deidentified_copy(path, tmp_path, how)
        assert leaks(path, copy.path) == [], path.name
        original, after = load_film(path), load_film(copy.path)
        assert np.array_equal(after.stored, original.stored), path.name
        assert after.facts.transfer_syntax == original.facts.transfer_syntax
        assert path.read_bytes() == before
        new = {line.split("<")[0] for line in validator_errors(copy.path)}
        old = {line.split("<")[0] for line in validator_errors(path)}
        assert not {line for line in new - old if "Sequence" in line}, path.name


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: syntax.name)
def test_every_transfer_syntax(tmp_path, syntax):
    path = tmp_path / "film.dcm"
    path.write_bytes(written_as(person_film(), syntax))
    copy = deidentified_copy(path, tmp_path / "out", Deidentification())
    assert leaks(path, copy.path) == []
    assert np.array_equal(load_film(copy.path).stored, load_film(path).stored)
    assert load_film(copy.path).facts.transfer_syntax == load_film(path).facts.transfer_syntax


def odd_film():
    """A film with the patient's name and ID in every nested, private and odd place."""
    ds = person_film(
        ManufacturerModelName=f"Detector of {SECRET}",
        ImageComments=f"{SECRET} {SECRET_ID}",
        ImageType=["ORIGINAL", "PRIMARY", SECRET.upper()],
        BodyPartExamined="CHEST",
        FilterMaterial=SECRET_ID,
        WindowCenterWidthExplanation="LUNG",
    )
    ds.preamble = f"II*\0{SECRET} {SECRET_ID}".encode().ljust(128, b"\0")
    ds.file_meta.SourceApplicationEntityTitle = SECRET
    ds.file_meta.PrivateInformationCreatorUID = "1.2.826.0.1.3680043.8.498.77009"
    ds.file_meta.PrivateInformation = SECRET.encode() + b"\0"
    block = ds.private_block(0x0019, f"{SECRET} WORKS", create=True)
    block.add_new(1, "LO", SECRET)
    block.add_new(2, "UN", SECRET_ID.encode() + b"\0")
    item = Dataset()
    item.PatientID, item.PatientName = SECRET_ID, f"{SECRET}^Quirin"
    block.add_new(3, "SQ", [item])
    ds.RequestAttributesSequence = [_nested(SECRET)]
    anatomy = Dataset()
    anatomy.CodeValue, anatomy.CodingSchemeDesignator = "816094009", "SCT"
    anatomy.CodeMeaning = f"Chest of {SECRET}"
    anatomy.AnatomicRegionModifierSequence = [_nested(SECRET)]
    ds.AnatomicRegionSequence = [anatomy]
    reference = Dataset()
    reference.ReferencedSOPClassUID = ds.SOPClassUID
    reference.ReferencedSOPInstanceUID = "1.2.826.0.1.3680043.8.498.77004"
    reference.PatientID = SECRET_ID
    ds.ReferencedImageSequence = [reference]
    icon = Dataset()
    icon.PixelData = SECRET.encode() + b"\0"
    icon["PixelData"].VR = "OB"
    ds.IconImageSequence = [icon]
    ds.add_new(0x60000010, "US", 1)
    ds.add_new(0x60000011, "US", 1)
    ds.add_new(0x60003000, "OB", SECRET.encode() + b"\0")
    ds.add_new(0x60004000, "LT", SECRET)
    ds.add_new(0x50003000, "OB", SECRET.encode() + b"\0")
    ds.add_new(0x00080001, "UL", 0)
    ds.add_new(0x00100034, "LO", SECRET)
    ds.add_new(0x00189999, "LO", SECRET)
    ds.add_new(0xFFFCFFFC, "OB", SECRET.encode() + b"\0")
    ds.PixelData += f"{SECRET}{SECRET_ID}".encode()
    return ds


def _nested(word):
    inner = Dataset()
    inner.PatientName, inner.ScheduledProcedureStepDescription = f"{word}^Quirin", word
    inner.ScheduledProcedureStepID = word
    outer = Dataset()
    outer.CodeMeaning = word
    outer.RequestAttributesSequence = [inner]
    return outer


@pytest.mark.parametrize("keep", [False, True])
def test_identifiers_in_every_odd_place(tmp_path, keep):
    path = made(tmp_path / "film.dcm", odd_film())
    copy = deidentified_copy(path, tmp_path / "out", Deidentification(keep, keep))
    content = copy.path.read_bytes().lower()
    assert SECRET.lower().encode() not in content
    assert SECRET_ID.lower().encode() not in content
    assert b"quirin" not in content
    assert [text for text in leaks(path, copy.path) if not text.isdigit()] == []
    assert np.array_equal(load_film(copy.path).stored, load_film(path).stored)
    ds = pydicom.dcmread(copy.path)
    assert not [e for e in ds.iterall() if e.tag.is_private]
    assert SECRET not in repr(copy)


@pytest.mark.parametrize(
    ("charset", "name"),
    [
        ("ISO_IR 192", "Wang^XiaoDong=王^小东"),
        ("GB18030", "Wang^XiaoDong=王小东^小东"),
        ("ISO_IR 127", "عباس^سمير"),
        (["ISO 2022 IR 13", "ISO 2022 IR 87"], "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"),
    ],
)
def test_names_of_all_scripts(tmp_path, charset, name):
    ds = person_film(SpecificCharacterSet=charset, PatientName=name)
    ds.ManufacturerModelName = "Detector"
    ds.StudyDescription = name.replace("=", " ")
    path = made(tmp_path / "film.dcm", ds)
    copy = deidentified_copy(path, tmp_path / "out", Deidentification())
    assert leaks(path, copy.path) == []
    raw = pydicom.dcmread(path).get_item("PatientName").value
    assert raw not in copy.path.read_bytes()
    assert str(pydicom.dcmread(copy.path).PatientName) == copy.pseudonym


def test_a_removed_description_does_not_come_back_as_a_code(tmp_path):
    ds = person_film(StudyDescription="Follow-up of the mayor")
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator = "77", "99LOCAL"
    code.CodeMeaning = "Follow-up of the mayor"
    ds.ProcedureCodeSequence = [code]
    path = made(tmp_path / "film.dcm", ds)
    copy = deidentified_copy(path, tmp_path / "out", Deidentification())
    assert b"mayor" not in copy.path.read_bytes()
    assert pydicom.dcmread(copy.path).ProcedureCodeSequence[0].CodeMeaning == "REMOVED"


def test_copies_of_one_key_belong_together(tmp_path):
    how = Deidentification(keep_dates=True)
    first = made(tmp_path / "1.dcm", person_film(StudyDate="20200401", StudyTime="101500"))
    later = person_film(StudyDate="20200405")
    later.SOPInstanceUID = later.file_meta.MediaStorageSOPInstanceUID = "1.2.3.99"
    second = made(tmp_path / "2.dcm", later)
    one, two = (
        pydicom.dcmread(deidentified_copy(path, tmp_path / "out", how).path)
        for path in (first, second)
    )
    assert one.PatientID == two.PatientID == one.PatientName
    assert one.StudyInstanceUID == two.StudyInstanceUID
    assert one.SOPInstanceUID != two.SOPInstanceUID
    days = [datetime.strptime(ds.StudyDate, "%Y%m%d") for ds in (one, two)]
    assert (days[1] - days[0]).days == 4
    assert one.StudyDate < "20200302"
    assert one.StudyTime == "101500"
    assert one.LongitudinalTemporalInformationModified == "MODIFIED"
    other = pydicom.dcmread(deidentified_copy(first, tmp_path / "o", Deidentification()).path)
    assert other.PatientID != one.PatientID
    assert other.StudyDate == ""
    assert other.LongitudinalTemporalInformationModified == "REMOVED"
    for ds in (one, other):
        assert ds.SOPInstanceUID == ds.file_meta.MediaStorageSOPInstanceUID
        assert uid.UID(ds.SOPInstanceUID).is_valid


def test_the_device_is_kept_if_asked_for(tmp_path):
    facts = {"StationName": "ROOM-7-XR", "DeviceSerialNumber": "SN-90210", "DetectorID": "DET-4"}
    path = made(tmp_path / "film.dcm", person_film(**facts))
    kept = deidentified_copy(path, tmp_path / "1", Deidentification(keep_device=True))
    gone = deidentified_copy(path, tmp_path / "2", Deidentification())
    ds = pydicom.dcmread(kept.path)
    assert {key: ds.get(key) for key in facts} == facts
    methods = [item.CodeValue for item in ds.DeidentificationMethodCodeSequence]
    assert methods == ["113100", "113109"]
    content = gone.path.read_bytes()
    assert not [value for value in facts.values() if value.encode() in content]
    assert pydicom.dcmread(gone.path).PatientIdentityRemoved == "YES"


def _with_comment(frame, syntax):
    words = f"{SECRET} {SECRET_ID}".encode()
    if syntax == uid.JPEG2000Lossless:
        place = 4 + struct.unpack_from(">H", frame, 4)[0]
        return (
            frame[:place]
            + b"\xff\x64"
            + struct.pack(">HH", len(words) + 4, 1)
            + words
            + frame[place:]
        )
    comment = b"\xff\xfe" + struct.pack(">H", len(words) + 2) + words
    exif = b"\xff\xe1" + struct.pack(">H", len(words) + 8) + b"Exif\0\0" + words
    return frame[:2] + comment + exif + frame[2:] + words


@pytest.mark.parametrize(
    "syntax",
    [uid.JPEGBaseline8Bit, uid.JPEGLossless, uid.JPEGLSLossless, uid.JPEG2000Lossless],
    ids=lambda syntax: syntax.name,
)
def test_comments_inside_the_compressed_frame_go(tmp_path, syntax):
    bits = 8 if syntax == uid.JPEGBaseline8Bit else 12
    ds = film_dataset(phantom(bits=bits), bits=bits, PatientName=SECRET, PatientID=SECRET_ID)
    path = tmp_path / "film.dcm"
    path.write_bytes(written_as(ds, syntax))
    clean = load_film(path).stored
    ds = pydicom.dcmread(path)
    frame = get_frame(ds.PixelData, 0, number_of_frames=1)
    path.write_bytes(with_frame(ds, _with_comment(frame, syntax), syntax))
    assert SECRET.encode() in path.read_bytes()
    copy = deidentified_copy(path, tmp_path / "out", Deidentification())
    content = copy.path.read_bytes()
    assert SECRET.encode() not in content
    assert SECRET_ID.encode() not in content
    assert np.array_equal(load_film(copy.path).stored, clean)


def test_a_frame_of_another_kind_comes_back_as_it_is():
    assert without_comments(b"anything") == b"anything"


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, *SYNTAXES], ids=lambda s: s.name)
def test_rectangles_are_black_and_the_rest_stays(tmp_path, syntax, photometric):
    ds = person_film(PhotometricInterpretation=photometric, BurnedInAnnotation="YES")
    path = tmp_path / "film.dcm"
    path.write_bytes(written_as(ds, syntax))
    rectangles = [Rectangle(3, 4, 10, 6), Rectangle(25, 30, 100, 100)]
    copy = deidentified_copy(path, tmp_path / "out", Deidentification(), rectangles)
    original, after = load_film(path), load_film(copy.path)
    inside = np.zeros(original.stored.shape, bool)
    inside[4:10, 3:13] = inside[30:, 25:] = True
    assert np.array_equal(after.stored[~inside], original.stored[~inside])
    assert set(np.unique(after.stored[inside])) == {4095 if photometric[-1] == "1" else 0}
    assert to_grey(after)[inside].max() == 0
    assert after.facts.transfer_syntax == uid.ExplicitVRLittleEndian
    read = pydicom.dcmread(copy.path)
    assert read.BurnedInAnnotation == "NO"
    codes = [item.CodeValue for item in read.DeidentificationMethodCodeSequence]
    assert codes == ["113100", "113101"]
    assert [sign.code for sign in copy.warnings] == ["burned-in-text"]


def test_rectangles_on_a_colour_film_and_on_signed_pixels(tmp_path):
    rgb = np.full((20, 30, 3), 200, np.uint8)
    path = made(tmp_path / "rgb.dcm", film_dataset(rgb, photometric="RGB"))
    copy = deidentified_copy(path, tmp_path, Deidentification(), [Rectangle(0, 0, 5, 5)])
    pixels = pydicom.dcmread(copy.path).pixel_array
    assert pixels[:5, :5].max() == 0
    assert pixels[5:].min() == 200
    signed = phantom(bits=12, signed=True)
    path = made(tmp_path / "signed.dcm", film_dataset(signed, bits=12))
    copy = deidentified_copy(path, tmp_path, Deidentification(), [Rectangle(0, 0, 5, 5)])
    after = load_film(copy.path).stored
    assert np.all(after[:5, :5] == -2048)
    assert np.array_equal(after[5:], signed[5:])


def test_an_overlay_in_unused_bits_goes(tmp_path):
    pixels = phantom(bits=12)
    ds = film_dataset(pixels | 0x8000, bits=12, PatientName=SECRET)
    ds.add_new(0x60000010, "US", pixels.shape[0])
    ds.add_new(0x60000011, "US", pixels.shape[1])
    ds.add_new(0x60000100, "US", 16)
    ds.add_new(0x60000102, "US", 15)
    copy = deidentified_copy(made(tmp_path / "film.dcm", ds), tmp_path, Deidentification())
    assert "overlay-in-pixels" in [sign.code for sign in copy.warnings]
    read = pydicom.dcmread(copy.path)
    assert np.frombuffer(read.PixelData, "<u2").max() <= 4095
    assert np.array_equal(load_film(copy.path).stored, pixels)
    assert not read.group_dataset(0x6000)


def test_signs_of_burned_in_text(tmp_path):
    smooth = np.tile(np.linspace(0, 200, 200, dtype=np.uint8), (200, 1))
    lettered = smooth.copy()
    lettered[5:15, 10:150:3] = 255
    signs = {}
    for name, pixels, facts in (
        ("clean", smooth, {"BurnedInAnnotation": "NO"}),
        ("letters", lettered, {"BurnedInAnnotation": "NO"}),
        ("scan", smooth, {"ConversionType": "DF"}),
        ("said", smooth, {"BurnedInAnnotation": "YES"}),
    ):
        path = made(tmp_path / f"{name}.dcm", film_dataset(pixels, **facts))
        film = load_film(path)
        signs[name] = [sign.code for sign in burned_in_signs(pydicom.dcmread(path), film)]
    assert signs == {
        "clean": [],
        "letters": ["looks-lettered"],
        "scan": ["copied-film"],
        "said": ["burned-in-text"],
    }


def test_the_mapping_is_written_only_if_asked_for(tmp_path):
    path = made(tmp_path / "film.dcm", person_film())
    out = tmp_path / "out"
    copy = deidentified_copy(path, out, Deidentification())
    assert [p.suffix for p in out.iterdir()] == [".dcm"]
    write_mapping(tmp_path / "mapping.csv", [copy])
    with (tmp_path / "mapping.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[0]["patient_id"] == SECRET_ID
    assert rows[0]["pseudonym"] == copy.pseudonym
    assert (tmp_path / "mapping.csv").stat().st_mode & 0o077 == 0
    with pytest.raises(FileNotWritten):
        write_mapping(tmp_path / "mapping.csv", [copy])


def test_a_copy_never_overwrites(tmp_path):
    path = made(tmp_path / "film.dcm", person_film())
    how = Deidentification()
    first = deidentified_copy(path, tmp_path / "out", how)
    before = first.path.read_bytes()
    with pytest.raises(FileNotWritten) as told:
        deidentified_copy(path, tmp_path / "out", how)
    assert SECRET not in str(told.value)
    assert first.path.read_bytes() == before


def test_what_cannot_be_copied(tmp_path):
    picture = tmp_path / "film.png"
    Image.fromarray(np.zeros((20, 20), np.uint8)).save(picture)
    with pytest.raises(CopyNotMade):
        deidentified_copy(picture, tmp_path, Deidentification())
    path = made(tmp_path / "film.dcm", person_film())
    with pytest.raises(CopyNotMade):
        deidentified_copy(path, tmp_path, Deidentification(), [Rectangle(900, 0, 5, 5)])
