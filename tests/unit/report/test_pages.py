"""Every page that hospitals will see: all languages, both papers, read with poppler."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, time
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from made_answers import assessment, refusal
from made_films import phantom

from covid_desktop import paths
from covid_desktop.domain.conclusion import Conclusion, RSNACategory, SeverityAgreement
from covid_desktop.domain.study import Patient, Study
from covid_desktop.imaging.loading import load_film
from covid_desktop.report.forms import Forms
from covid_desktop.report.pdf import Paper, set_report
from covid_desktop.report.report import Letterhead, ReportedFilm, make_report, untranslated
from covid_desktop.reporting import with_changes
from covid_desktop.ui.languages import available, translation

LATIN = Patient("4711", "DOE, Jane", "F", date(1961, 2, 14))
CASES = {
    "one film": (1, LATIN),
    "four films": (4, LATIN),
    "refused": (0, LATIN),
    "arabic": (1, replace(LATIN, name="محمد عبد الله العلي")),
    "chinese": (1, replace(LATIN, name="Wang, Xiaodong (王 小东)")),
}
SIZES = {Paper.A4: (595.276, 841.89), Paper.LETTER: (612.0, 792.0)}
LANGUAGES = ("en", *available(paths.translations()))
_XHTML = "{http://www.w3.org/1999/xhtml}"
_MARKS = re.compile("[\u2066-\u2069\u200e\u200f\u202a-\u202e]")


def poppler(tool, content, folder, *arguments):
    if not shutil.which(tool):
        pytest.skip(f"{tool} is missing: install poppler-utils")
    file = folder / "report.pdf"
    file.write_bytes(content)
    output = ["-"] if tool == "pdftotext" else []
    done = subprocess.run(
        [tool, *arguments, str(file), *output], capture_output=True, text=True, check=True
    )
    return done.stdout


def spoken(language):
    """What translates, and the tag of the language."""
    if language == "en":
        return untranslated, "en"
    told = translation(paths.translations(), language)
    tag = told("report", "en", "language tag of this translation")
    return lambda context, text: told(context, text, ""), tag


def report_of(case, films=None):
    count, patient = CASES[case]
    reported = []
    for number in range(max(count, 1)):
        film = films[number % len(films)] if films else phantom(300, 260, seed=number)
        study = Study(study_date=date(2020, 3, 19 + 3 * number), study_time=time(9, 41))
        film = replace(film, sha256=f"{number}{film.sha256[1:]}", patient=patient, study=study)
        answer = assessment(film, total=3.5 * number + 1)
        answer = replace(answer, attribution=np.eye(7, dtype=np.float32))
        reported.append(ReportedFilm(film, answer if count else refusal(film)))
    signed = Conclusion(
        "Dr Roe",
        RSNACategory.TYPICAL,
        SeverityAgreement.AGREE,
        "Peripheral opacities (both sides).\nNo effusion.",
        datetime(2026, 11, 21, 12, 30, tzinfo=UTC),
    )
    report = make_report(
        reported, letterhead=Letterhead("St Example Hospital"), conclusion=signed if count else None
    )
    return with_changes(report, {"total": 2.5})


def checked(content, folder, paper=Paper.A4):
    """The text of the pages, after what must hold of every PDF."""
    # Only where every letter has a glyph does the layout keep to PDF/UA.
    assert b"pdfuaid" in content
    assert len(content) < 3_000_000
    fonts = poppler("pdffonts", content, folder).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts)
    info = poppler("pdfinfo", content, folder)
    assert "Tagged:          yes" in info
    wide, tall = SIZES[paper]
    assert f"{wide:g} x {tall:g}" in info
    boxes = ET.fromstring(poppler("pdftotext", content, folder, "-bbox"))
    words = boxes.findall(f".//{_XHTML}word")
    assert len(words) > 60
    for word in words:
        left, right = float(word.get("xMin")), float(word.get("xMax"))
        top, bottom = float(word.get("yMin")), float(word.get("yMax"))
        assert 40 < left <= right < wide - 40, word.text
        assert 10 < top < bottom < tall - 10, word.text
    return _MARKS.sub("", poppler("pdftotext", content, folder, "-layout"))


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_case_in_every_language(tmp_path, case, language):
    translate, tag = spoken(language)
    report = report_of(case)
    content = set_report(report, language=tag, translate=translate).pdf()
    assert f"/Lang ({tag.partition('-')[0]}".encode() in content.replace(b"/Lang(", b"/Lang (")
    text = checked(content, tmp_path)
    assert "4711" in text
    assert report.report_id in text
    if tag != "ar":  # there poppler gives letters back in another order
        assert translate("report", "Research and education use. Not a medical device.") in text
        name = CASES[case][1].name
        assert all(part in text for part in re.split(r"[ ,()]+", name) if part)
        assert Forms(tag).day(date(2020, 3, 19)) in text
        assert ("1,0" if Forms(tag).spoken in ("de", "es", "fr", "pt") else "1.0") in text or (
            case == "refused"
        )
    if case == "four films":
        assert text.count("\f") <= 3


@pytest.mark.parametrize("case", CASES)
def test_letter_holds_the_same(tmp_path, case):
    content = set_report(report_of(case), Paper.LETTER).pdf()
    checked(content, tmp_path, Paper.LETTER)


def test_in_arabic_a_change_keeps_its_sign_before_its_figure(tmp_path):
    translate, tag = spoken("ar") if "ar" in LANGUAGES else pytest.skip("no Arabic here")
    content = set_report(report_of("four films"), language=tag, translate=translate).pdf()
    text = _MARKS.sub("", poppler("pdftotext", content, tmp_path, "-layout"))
    assert "No effusion." in text
    assert "19/03/2020" in text
    assert not re.search(r"\d\.\d[+-](?!\d)", text)


@pytest.mark.films
@pytest.mark.parametrize("case", ["four films", "refused"])
def test_real_films_in_full_size(shared_folder, tmp_path, case):
    folder = shared_folder / "dicom"
    films = [load_film(p) for p in sorted(folder.glob("*.dcm")) if "ct_" not in p.name][:4]
    assert len(films) == 4
    content = set_report(report_of(case, films)).pdf()
    text = checked(content, tmp_path)
    assert "St Example Hospital" in text
