"""The report as a PDF, read with tools that are not ours (poppler)."""

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import numpy as np
import pytest
from made_answers import assessment, refusal
from made_films import film_of, phantom
from PIL import Image

from covid_desktop.domain.conclusion import Conclusion
from covid_desktop.domain.study import Patient, Study
from covid_desktop.report.pdf import Paper, set_report
from covid_desktop.report.report import Letterhead, ReportedFilm, make_report

NOTICE = "Research and education use. Not a medical device."


@pytest.fixture
def poppler(tmp_path):
    """Run a poppler tool on a PDF."""

    def run(tool, content, *arguments):
        if not shutil.which(tool):
            pytest.skip(f"{tool} is missing: install poppler-utils")
        file = tmp_path / "report.pdf"
        file.write_bytes(content)
        output = ["-"] if tool == "pdftotext" else []
        done = subprocess.run(
            [tool, *arguments, str(file), *output], capture_output=True, text=True, check=True
        )
        return done.stdout

    return run


def pdf_of(name="DOE, Jane", *, films=1, paper=Paper.A4, refused=False, **how):
    reported = []
    for number in range(films):
        film = replace(
            phantom(300, 280, seed=number),
            patient=Patient("4711", name),
            study=Study(study_date=date(2020, 3, 20 + number)),
        )
        answer = refusal(film) if refused else assessment(film, total=3.0 * number)
        if not refused:
            answer = replace(answer, attribution=np.eye(7, dtype=np.float32))
        reported.append(ReportedFilm(film, answer))
    return set_report(make_report(reported, **how), paper).pdf()


def test_the_pdf_is_tagged_titled_and_in_its_language(poppler):
    content = pdf_of()
    info = poppler("pdfinfo", content)
    assert "Title:           Chest film report" in info
    assert "Tagged:          yes" in info
    assert "Covid Desktop" in info
    assert "595.276 x 841.89" in info
    assert b"/Lang" in content


def test_letter_is_letter(poppler):
    assert "612 x 792" in poppler("pdfinfo", pdf_of(paper=Paper.LETTER))


@pytest.mark.parametrize(
    "name",
    ["DOE, Jane", "Nguyễn, Thị Ánh", "Иванова, Анна", "Παπαδοπούλου, Μαρία", "محمد العلي",
     "Wang, XiaoDong (王, 小东)", "Yamada, Tarou (山田 太郎)", "김, 민준", "כהן, דוד"],
)  # fmt: skip
def test_a_name_in_any_script_can_be_selected_and_has_its_glyphs(poppler, name):
    content = pdf_of(name)
    text = poppler("pdftotext", content)
    parts = name.replace(",", " ").replace("(", " ").replace(")", " ").split()
    assert all(part in text for part in parts), text
    # Only where every character has a glyph does the layout keep to PDF/UA.
    assert b"pdfuaid" in content


def test_a_name_without_glyphs_still_gets_a_report(poppler):
    assert "4711" in poppler("pdftotext", pdf_of("🜁🜂"))


def test_all_fonts_are_embedded(poppler):
    lines = poppler("pdffonts", pdf_of("王 محمد Иванов")).splitlines()[2:]
    assert len(lines) >= 4
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in lines)


def test_four_films_stay_below_3_mb_and_every_page_says_its_number_and_the_notice(poppler):
    noise = np.random.default_rng(5).normal(2000, 500, (2200, 1900)).clip(0, 4095)
    films = []
    for number in range(4):
        film = film_of(
            np.roll(noise, number).astype(np.uint16),
            study=Study(study_date=date(2020, 3, 1 + number)),
        )
        answer = replace(assessment(film, total=5.0), attribution=np.eye(7, dtype=np.float32))
        films.append(ReportedFilm(film, answer))
    content = set_report(make_report(films)).pdf()
    assert len(content) < 3_000_000
    pages = poppler("pdftotext", content).split("\f")[:-1]
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert NOTICE in page


def test_the_reader_stands_before_the_software(poppler):
    now = datetime(2026, 11, 21, 12, 30, tzinfo=UTC)
    conclusion = Conclusion("Dr Roe", None, None, "Nothing new.\nSee the prior film.", now)
    text = poppler("pdftotext", pdf_of(conclusion=conclusion))
    places = [text.index(t) for t in ("Nothing new.", "Dr Roe", "What the software states")]
    assert places == sorted(places)


def test_a_refused_film_is_shown_with_its_reason_and_without_figures(poppler):
    text = poppler("pdftotext", pdf_of(refused=True))
    assert "Refused" in text
    assert "This is a lateral film." in text
    assert "COVID-19 pneumonia" not in text


def test_markup_in_names_and_texts_is_only_text(poppler):
    odd = '#panic("x") *a* $b$ <c> @d \\ /* [e] `f`'
    conclusion = Conclusion(odd, None, None, odd, datetime.now(UTC))
    text = poppler("pdftotext", pdf_of("=" + odd, conclusion=conclusion))
    assert text.count('#panic("x")') >= 3


def test_hospital_and_logo_stand_over_the_report(poppler):
    buffer = BytesIO()
    Image.new("RGB", (80, 40), "navy").save(buffer, "PNG")
    content = pdf_of(letterhead=Letterhead("St Example", buffer.getvalue()))
    assert poppler("pdftotext", content).startswith("St Example")
    assert len(poppler("pdfimages", content, "-list").splitlines()) > len(
        poppler("pdfimages", pdf_of(), "-list").splitlines()
    )


def test_a_broken_logo_is_left_out(poppler):
    content = pdf_of(letterhead=Letterhead("St Example", b"no picture"))
    assert poppler("pdftotext", content).startswith("St Example")


def test_pages_can_be_looked_at():
    film = phantom()
    pages = set_report(make_report([ReportedFilm(film, assessment(film))])).pages(50)
    with Image.open(BytesIO(pages[0])) as page:
        assert page.size == (413, 585)
