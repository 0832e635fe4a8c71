"""Refusals and errors in the reader's language; on the command line and in files in English."""

from __future__ import annotations

import ast
import pickle
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel

from covid_desktop import paths
from covid_desktop.domain.assessment import Reason, Refusal
from covid_desktop.domain.errors import FilmUnreadable
from covid_desktop.domain.sentence import Sentence, in_language, sentence
from covid_desktop.imaging.loading import load_film
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.report.words import Words
from covid_desktop.ui.languages import available, speak, translation
from covid_desktop.ui.sentences import told, told_whole

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = available(paths.translations())
# Read by no window: what only the command line and screenings say.
ENGLISH_ONLY = re.compile(r"screening/|answers\.py|console|cli|_command|self_test|/ui/|/app\.py")


@pytest.fixture
def speaking(qapp):
    font = QApplication.font()
    yield lambda language: speak(qapp, paths.translations(), language)
    speak(qapp, paths.translations(), "en")
    QLocale.setDefault(QLocale.c())
    QApplication.setFont(font)


def test_a_sentence_is_its_english_words_and_remembers_what_it_is_made_of():
    made = sentence("The file is {0}, of {1} bytes.", sentence("a document"), 3)
    assert made == "The file is a document, of 3 bytes."
    assert pickle.loads(pickle.dumps(made)).values == ("a document", 3)
    german = {"The file is {0}, of {1} bytes.": "{1} Bytes: {0}.", "a document": "ein Dokument"}
    say = lambda _context, words: german.get(words, words)  # noqa: E731
    assert in_language(pickle.loads(pickle.dumps(made)), say) == "3 Bytes: ein Dokument."
    assert in_language("a document", say) == "ein Dokument"
    assert in_language("of no translation {0}", say) == "of no translation {0}"


def test_every_sentence_of_an_error_is_literal_or_remembers_its_values():
    """What is put together from pieces can be said in no other language."""
    pieced = []
    for file in (ROOT / "covid_desktop").rglob("*.py"):
        if ENGLISH_ONLY.search(f"/{file.relative_to(ROOT).as_posix()}"):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Assign | ast.Call):
                continue
            is_what = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "what"
            parts = [node.value] if is_what else getattr(node, "args", [])
            name = ast.unparse(node.func) if isinstance(node, ast.Call) else "what"
            if not is_what and not name.endswith("Invalid"):
                parts = parts[1:3]  # the first is the code
            if is_what or re.search(
                r"(Reason|Hindrance|Unreadable|Damaged|Unavailable|Invalid)$", name
            ):
                pieced += [
                    f"{file.name}:{node.lineno}"
                    for part in parts
                    if isinstance(part, ast.JoinedStr | ast.BinOp)
                    or (is_what and isinstance(part, ast.Constant))
                ]
    assert pieced == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_is_said_in_the_reader_s_language(language, speaking, built, film_file, qtbot):
    speaking(language)
    film = film_file("a.png", 1)
    built.window.open_paths([film])
    qtbot.waitUntil(lambda: not built.session.is_busy and built.session.state.shown is not None)
    shown = built.session.state.shown
    reason = Reason(
        "child",
        sentence("The file says that the patient is younger than {0} years.", 16),
        "The model has learned from films of adults only; read this film without it.",
    )
    refusal = Refusal(shown.film.sha256, (reason,), None)
    built.session._answered(shown.film.sha256, refusal)
    said = {part.text() for part in built.window.panel.findChildren(QLabel)}
    assert told(reason.what) in said
    assert told(reason.advice) in said
    assert "16" in told(reason.what)
    assert not {reason.what, reason.advice} & said
    # What is kept and exported is English in every language.
    assert built.session.state.shown.answer.reasons[0].what == reason.what


def test_an_error_of_the_loader_is_said_in_the_banner(speaking, built, tmp_path, qtbot):
    speaking("de")
    broken = tmp_path / "leer.dcm"
    broken.write_bytes(b"%PDF-1.7 and so on")
    built.window.open_paths([broken])
    qtbot.waitUntil(built.window.banner.isVisible)
    assert built.window.banner.text == (
        "leer.dcm: Die Datei ist ein PDF-Dokument; Aufnahmen werden aus DICOM-, PNG- und"
        " JPEG-Dateien gelesen.\nExportieren Sie die Aufnahme als DICOM, oder wählen Sie eine"
        " andere Datei."
    )
    with pytest.raises(FilmUnreadable) as raised:
        load_film(broken)
    assert raised.value.what.startswith("The file is a PDF document; films are read from")


def test_the_library_keeps_what_a_refusal_is_made_of(tmp_path, speaking, film_file, qapp):
    film = load_film(film_file("a.png", 1))
    reason = Reason("child", sentence("The film is only {0} x {1} pixels.", 3, 4), "Open it.")
    with StudyLibrary(tmp_path / "library") as library:
        library.add(film)
        library.keep_answer(Refusal(film.sha256, (reason,), None))
        kept = library.answers(film.sha256)[0].answer.reasons[0]
    assert kept == reason
    assert isinstance(kept.what, Sentence)
    speaking("fr")
    assert told_whole(kept) == "Le cliché n’a que 3 x 4 pixels. Open it."


def test_the_report_says_reasons_in_its_own_language(qapp):
    told_in = translation(paths.translations(), "es")
    words = Words(lambda context, text: told_in(context, text, ""))
    reason = Reason("lateral-film", "The file says that this is a lateral film.", "Choose a film.")
    assert words.reason(reason).startswith("El archivo dice que esta es una radiografía lateral.")
