"""What a DICOM file says beside its pixels, and what it cannot talk us into."""

from datetime import date, time

import made_dicom as made
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.tag import Tag

from covid_desktop.domain.film import LookupTable, Rescale, ViewPosition, VOIShape
from covid_desktop.imaging.display import grey_table
from covid_desktop.imaging.loading import load_film


@pytest.fixture
def film_with(tmp_path):
    def load(pixels=None, bits=12, **attributes):
        pixels = made.phantom(8, 8, bits) if pixels is None else pixels
        path = tmp_path / "film"
        path.write_bytes(made.to_bytes(made.film_dataset(pixels, bits=bits, **attributes)))
        return load_film(path)

    return load


def raw_lut(first, entries, bits, vr="US", count=None):
    item = Dataset()
    item.LUTDescriptor = [len(entries) if count is None else count, first, bits]
    item["LUTDescriptor"].VR = "SS" if first < 0 else "US"
    if vr == "OW":
        item.LUTData = np.asarray(entries, "<u2").tobytes()
    else:
        item.LUTData = [int(entry) for entry in entries]
    item["LUTData"].VR = vr
    return item


class TestPatientAndStudy:
    def test_all_that_is_said(self, film_with):
        film = film_with(
            PatientID=" 42 ",
            PatientName="DOE^Jane^^Dr",
            PatientSex="F",
            PatientBirthDate="19700101",
            PatientAge="050Y",
            StudyDate="20200329",
            StudyTime="101530.5",
            StudyDescription="CHEST PA",
            ViewPosition="PA",
            BodyPartExamined="CHEST",
            ImageLaterality="U",
            BurnedInAnnotation="NO",
            Manufacturer="Maker",
            ManufacturerModelName="Model",
            LossyImageCompression="01",
            LossyImageCompressionRatio="12.5",
        )
        assert (film.patient.patient_id, film.patient.name) == ("42", "DOE, Jane Dr")
        assert (film.patient.sex, film.patient.birth_date) == ("F", date(1970, 1, 1))
        assert film.study.study_date == date(2020, 3, 29)
        assert film.study.study_time == time(10, 15, 30, 500_000)
        assert (film.study.study_instance_uid, film.study.description) == ("1.2.3", "CHEST PA")
        facts = film.facts
        assert (facts.view_position, facts.age_years) == (ViewPosition.PA, 50)
        assert (facts.body_part, facts.laterality) == ("CHEST", "U")
        assert (facts.manufacturer, facts.model_name) == ("Maker", "Model")
        assert (facts.is_lossy, facts.lossy_ratio) == (True, 12.5)
        assert facts.burned_in_annotation is False
        assert facts.series_instance_uid == "1.2.3.4"

    def test_nothing_that_is_not_said(self, film_with):
        film = film_with()
        assert (film.patient.patient_id, film.patient.name, film.patient.sex) == ("", "", "")
        assert film.patient.birth_date is None
        assert film.study.study_date is None
        assert film.facts.age_years is None
        assert film.facts.burned_in_annotation is None
        assert film.facts.view_position is None
        assert not film.facts.is_synthetic

    @pytest.mark.parametrize(
        ("name", "charset", "shown"),
        [
            ("DOE^Jane", "ISO_IR 100", "DOE, Jane"),
            ("Müller^Jörg", "ISO_IR 100", "Müller, Jörg"),
            ("Buc^Jérôme", "ISO_IR 192", "Buc, Jérôme"),
            ("قباني^لنزار", "ISO_IR 127", "قباني, لنزار"),
            ("Люкceмбypг", "ISO_IR 144", "Люкceмбypг"),
            (
                "Yamada^Tarou=山田^太郎=やまだ^たろう",
                ["", "ISO 2022 IR 87"],
                "Yamada, Tarou (山田 太郎)",
            ),
            ("Wang^XiaoDong=王^小东", "GB18030", "Wang, XiaoDong (王 小东)"),
            ("=山田^太郎", "ISO_IR 192", "山田 太郎"),
        ],
    )
    def test_names_are_readable(self, film_with, name, charset, shown):
        film = film_with(SpecificCharacterSet=charset, PatientName=name)
        assert film.patient.name == shown

    @pytest.mark.parametrize("value", ["20201301", "yesterday", "2020-3-1", "00000000", "99999999"])
    @pytest.mark.filterwarnings("ignore:Invalid value for VR")
    def test_dates_that_are_none(self, film_with, value):
        film = film_with(StudyDate=value, PatientBirthDate=value, StudyTime=value)
        assert film.study.study_date is None
        assert film.patient.birth_date is None

    @pytest.mark.filterwarnings("ignore:Invalid value for VR")
    def test_old_dates_and_short_times(self, film_with):
        film = film_with(StudyDate="1993.02.24", StudyTime="1758")
        assert (film.study.study_date, film.study.study_time) == (date(1993, 2, 24), time(17, 58))

    @pytest.mark.parametrize(
        ("said", "years"), [("018M", 1.5), ("002W", 0.038), ("010D", 0.027), ("", 20.24)]
    )
    def test_age(self, film_with, said, years):
        film = film_with(PatientAge=said, PatientBirthDate="20000101", StudyDate="20200329")
        assert film.facts.age_years == pytest.approx(years, abs=0.01)

    def test_view_from_its_code(self, film_with):
        code = Dataset()
        code.CodeMeaning = "antero-posterior"
        assert film_with(ViewCodeSequence=Sequence([code])).facts.view_position == "AP"

    @pytest.mark.parametrize(
        "attributes",
        [
            {"ImageComments": "A Synthetic film"},
            {"DerivationDescription": "synthetic phantom"},
            {"QualityControlSubject": "YES"},
            {"ImageType": ["DERIVED", "PRIMARY", "SYNTHETIC"]},
        ],
    )
    def test_synthetic_films_say_so(self, film_with, attributes):
        assert film_with(**attributes).facts.is_synthetic


class TestPixelSpacing:
    @pytest.mark.parametrize(
        ("attributes", "expected"),
        [
            ({"PixelSpacing": [0.2, 0.1]}, (0.2, 0.1, "mm")),
            (
                {"PixelSpacing": [0.2, 0.1], "PixelSpacingCalibrationType": "FIDUCIAL"},
                (0.2, 0.1, "calibrated"),
            ),
            (
                {"PixelSpacing": [0.2, 0.2], "ImagerPixelSpacing": [0.2, 0.2]},
                (0.2, 0.2, "mm at detector"),
            ),
            (
                {"PixelSpacing": [0.18, 0.18], "ImagerPixelSpacing": [0.2, 0.2]},
                (0.18, 0.18, "calibrated"),
            ),
            ({"ImagerPixelSpacing": [0.2, 0.2]}, (0.2, 0.2, "mm at detector")),
            (
                {
                    "ImagerPixelSpacing": [0.22, 0.22],
                    "EstimatedRadiographicMagnificationFactor": 1.1,
                },
                (0.2, 0.2, "mm, magnification estimated"),
            ),
            ({"NominalScannedPixelSpacing": [0.1, 0.1]}, (0.1, 0.1, "mm at scanner")),
        ],
    )
    def test_where_the_figure_comes_from(self, film_with, attributes, expected):
        found = film_with(**attributes).facts.pixel_spacing
        assert (found.row_mm, found.column_mm) == pytest.approx(expected[:2])
        assert found.provenance == expected[2]

    @pytest.mark.parametrize("value", [[0, 0], [-1, 1], [0.2], []])
    def test_no_size_is_better_than_a_wrong_one(self, film_with, value):
        assert film_with(PixelSpacing=value).facts.pixel_spacing is None


class TestGreyChain:
    def test_several_windows_with_names(self, film_with):
        film = film_with(
            WindowCenter=[2000, 1000],
            WindowWidth=[4000, 500],
            WindowCenterWidthExplanation=["NORMAL", "BONE"],
            VOILUTFunction="SIGMOID",
        )
        assert [(v.center, v.width, v.explanation) for v in film.voi] == [
            (2000, 4000, "NORMAL"),
            (1000, 500, "BONE"),
        ]
        assert {v.shape for v in film.voi} == {VOIShape.SIGMOID}

    def test_impossible_windows_are_left_out(self, film_with):
        film = film_with(WindowCenter=[10, 20, 30], WindowWidth=[0, -5, 100])
        assert [v.width for v in film.voi] == [100]

    def test_luts_come_before_windows(self, film_with):
        lut = raw_lut(0, range(0, 1024, 4), 10)
        film = film_with(VOILUTSequence=Sequence([lut]), WindowCenter=10, WindowWidth=20)
        assert isinstance(film.voi[0], LookupTable)
        assert len(film.voi) == 2

    @pytest.mark.parametrize("vr", ["US", "OW"])
    def test_lut_data_of_either_kind(self, film_with, vr):
        film = film_with(VOILUTSequence=Sequence([raw_lut(5, range(300), 9, vr)]))
        assert (film.voi[0].first, film.voi[0].bits) == (5, 9)
        np.testing.assert_array_equal(film.voi[0].entries, np.arange(300))

    def test_eight_bit_entries_two_to_a_word(self, film_with):
        words = np.arange(256, dtype=np.uint8).view("<u2")
        film = film_with(VOILUTSequence=Sequence([raw_lut(0, words, 8, "OW", count=256)]))
        np.testing.assert_array_equal(film.voi[0].entries, np.arange(256))

    def test_lut_with_65536_entries_says_0(self, film_with):
        lut = raw_lut(0, np.arange(65536), 16, "OW", count=0)
        film = film_with(made.phantom(bits=16), 16, VOILUTSequence=Sequence([lut]))
        assert film.voi[0].entries.size == 65536

    @pytest.mark.parametrize("bits", [0, 8, 40])
    def test_wrong_bits_of_a_lut_are_mended(self, film_with, bits):
        film = film_with(VOILUTSequence=Sequence([raw_lut(0, range(1000), bits)]))
        assert film.voi[0].bits == 10

    def test_broken_luts_are_left_out(self, film_with):
        empty = Dataset()
        empty.LUTDescriptor = [256, 0, 8]
        film = film_with(VOILUTSequence=Sequence([empty, Dataset()]))
        assert film.voi == ()

    def test_signed_luts_begin_below_zero(self, film_with):
        lut = raw_lut(-2048, range(4096), 12)
        film = film_with(made.phantom(bits=12, signed=True), VOILUTSequence=Sequence([lut]))
        assert film.voi[0].first == -2048

    def test_modality_lut_and_rescale(self, film_with):
        film = film_with(ModalityLUTSequence=Sequence([raw_lut(0, range(4096), 12)]))
        assert isinstance(film.modality, LookupTable)
        film = film_with(RescaleSlope=-10, RescaleIntercept=4095)
        assert film.modality == Rescale(-10, 4095)
        assert film_with(RescaleSlope=0).modality == Rescale()

    @pytest.mark.parametrize(
        ("photometric", "shape", "inverted"),
        [
            ("MONOCHROME1", None, True),
            ("MONOCHROME1", "INVERSE", True),
            ("MONOCHROME1", "IDENTITY", False),
            ("MONOCHROME2", None, False),
            ("MONOCHROME2", "INVERSE", True),
            ("MONOCHROME2", "IDENTITY", False),
        ],
    )
    def test_inverted_once_and_never_twice(self, film_with, photometric, shape, inverted):
        extra = {} if shape is None else {"PresentationLUTShape": shape}
        assert film_with(photometric=photometric, **extra).is_inverted is inverted

    def test_padding(self, film_with):
        assert film_with().padding is None
        assert film_with(PixelPaddingValue=5).padding == (5, 5)

    def test_padding_range_either_way_round(self, film_with):
        film = film_with(PixelPaddingValue=4095, PixelPaddingRangeLimit=4000)
        assert film.padding == (4000, 4095)

    def test_padding_of_signed_films(self, film_with):
        film = film_with(made.phantom(bits=12, signed=True), PixelPaddingValue=-2000)
        assert film.padding == (-2000, -2000)


def put_raw(ds, keyword, vr, value):
    """Write bytes that pydicom itself would refuse to write."""
    data = value.encode()
    data += b" " * (len(data) % 2)
    tag = Tag(keyword)
    ds[tag] = RawDataElement(tag, vr, len(data), data, 0, False, True)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    slope=st.floats(width=32),
    intercept=st.floats(width=32),
    centers=st.lists(st.floats(width=32), max_size=3),
    widths=st.lists(st.floats(width=32), max_size=3),
    texts=st.text(st.characters(codec="utf-8", exclude_characters="\\^=\0"), max_size=16),
)
@pytest.mark.filterwarnings("ignore")
def test_no_attribute_can_break_a_film(tmp_path_factory, slope, intercept, centers, widths, texts):
    ds = made.film_dataset(made.phantom(6, 6), bits=12)
    values = {
        "RescaleSlope": [slope],
        "RescaleIntercept": [intercept],
        "WindowCenter": centers,
        "WindowWidth": widths,
    }
    for keyword, numbers in values.items():
        put_raw(ds, keyword, "DS", "\\".join(repr(n) for n in numbers))
    for keyword, vr in {
        "PatientAge": "AS",
        "StudyDate": "DA",
        "StudyTime": "TM",
        "PatientName": "PN",
        "ViewPosition": "CS",
    }.items():
        put_raw(ds, keyword, vr, texts)
    path = tmp_path_factory.mktemp("odd") / "film"
    path.write_bytes(made.to_bytes(ds))
    film = load_film(path)
    for voi in film.voi:
        with np.errstate(all="raise", under="ignore"):
            assert grey_table(film, voi).greys.size == 4096
