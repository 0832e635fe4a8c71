"""Every text in every language, and a window in which none of them is cut off."""

from __future__ import annotations

import importlib.util
import re
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRectF, Qt, QTranslator
from PySide6.QtGui import QFont, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTextBrowser,
    QWidget,
)

from covid_desktop import paths
from covid_desktop.settings import Settings
from covid_desktop.ui.first_start import FirstStart
from covid_desktop.ui.languages import available, native_name, speak
from covid_desktop.ui.local_forms import (
    bare_text,
    day_text,
    decimal_text,
    in_a_row,
    sentence_of,
    signed_text,
    typed_day,
)
from covid_desktop.ui.lung_diagram import paint_lungs
from covid_desktop.ui.panel_parts import label
from covid_desktop.ui.preferences import PreferencesDialog, Surroundings
from covid_desktop.ui.rich_text import show_page, table
from covid_desktop.ui.theme import apply_theme

ROOT = Path(__file__).resolve().parents[2]


def _script():
    """packaging/ is no package: its name is that of another one."""
    file = ROOT / "packaging" / "make_translations.py"
    spec = importlib.util.spec_from_file_location("make_translations", file)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


made = _script()
LANGUAGES = made.LANGUAGES
TEXTS = made.texts_of(ROOT / "covid_desktop")


def _ts(language):
    return made.read_ts(made.FOLDER / f"covid-desktop_{language}.ts")


@pytest.fixture
def speaking(request, qapp):
    """The application in the language of the parameter, and in English again afterwards."""
    font = QApplication.font()
    assert speak(qapp, paths.translations(), request.param)
    yield request.param
    speak(qapp, paths.translations(), "en")
    QLocale.setDefault(QLocale.c())
    QApplication.setFont(font)


# What is written


def test_texts_are_found_whatever_they_hide_behind(tmp_path):
    (tmp_path / "some.py").write_text(
        "def _tr(text):\n    return QCoreApplication.translate('there', text)\n"
        "class View(QWidget):\n    def show(self):\n        self.tr('one ' 'two')\n"
        "        _tr('three')\n        self.words.translate('report', 'four', 'a note')\n"
    )
    assert made.texts_of(tmp_path) == {
        made.Text("View", "one two"),
        made.Text("there", "three"),
        made.Text("report", "four", "a note"),
    }
    (tmp_path / "other.py").write_text("class View:\n    def show(self):\n        self.tr(name)\n")
    with pytest.raises(ValueError, match=r"other.py:3: not a literal text"):
        made.texts_of(tmp_path)


def test_all_languages_are_there():
    assert available(paths.translations()) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_none_is_left_over(language):
    translated = _ts(language)
    what_to_do = "run packaging/make_translations.py, and translate what it calls missing"
    assert sorted(TEXTS - set(translated)) == [], what_to_do
    assert sorted(set(translated) - TEXTS) == [], what_to_do


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_the_program_fills_in(language):
    wrong = [
        (text.source, said)
        for text, said in _ts(language).items()
        if sorted(set(re.findall(r"\{\d*\}|<[^>]+>|%n", text.source)))
        != sorted(set(re.findall(r"\{\d*\}|<[^>]+>|%n", said)))
        or text.source.count("\t") != said.count("\t")
        or bool(re.search(r"&\w", text.source)) != bool(re.search(r"&\w", said))
        or text.source.endswith("…") != bool(re.search(r"…(\(&\w\))?$", said))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_what_the_source_says(language):
    compiled = QTranslator()
    assert compiled.load(str(paths.translations() / f"covid-desktop_{language}.qm"))
    stale = [
        text.source
        for text, said in _ts(language).items()
        if compiled.translate(text.context, text.source, text.comment or None) != said
    ]
    assert stale == []


# What is seen


def _cut(widget: QWidget) -> list[str]:
    """Texts that need more room than they have; what wraps or scrolls has all it needs."""
    cut = []
    for part in widget.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, (QLabel, QAbstractButton)):
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            needed = part.heightForWidth(part.width())
            if needed > part.height() + 1:
                cut.append(f"too low: {part.text()}")
        elif part.text() and part.sizeHint().width() > part.width() + 1:
            cut.append(f"too narrow: {part.text()}")
        elif part.objectName() == "qt_toolbar_ext_button":
            cut.append("a toolbar does not fit")
    return cut


def test_what_is_cut_off_is_noticed(qtbot):
    whole = QWidget()
    qtbot.addWidget(whole)
    button = QPushButton("A text that needs its room", whole)
    whole.show()
    qtbot.waitExposed(whole)
    button.resize(button.sizeHint())
    assert _cut(whole) == []
    button.resize(40, button.height())
    assert _cut(whole) == ["too narrow: A text that needs its room"]


@pytest.mark.parametrize("speaking", LANGUAGES, indirect=True)
def test_nothing_is_cut_off_in_the_window(speaking, built, film_file, qtbot):
    window = built.window
    window.resize(1360, 860)
    # A toolbar of another width is laid out in its own turn.
    qtbot.waitUntil(lambda: _cut(window) == [])
    window.open_paths([film_file("a.png", 1)])
    qtbot.waitUntil(lambda: not built.session.is_busy and len(built.session.state.films) == 1)
    qtbot.waitUntil(lambda: built.session.state.shown.answer is not None)
    QApplication.processEvents()
    assert _cut(window) == []
    titles = [action.text() for action in window.menuBar().actions()]
    assert "&File" not in titles


@pytest.mark.parametrize("speaking", LANGUAGES, indirect=True)
def test_nothing_is_cut_off_in_dialogs(speaking, built, tmp_path, qtbot):
    first = FirstStart(Settings(), tmp_path, LANGUAGES)
    preferences = PreferencesDialog(
        Settings(), Surroundings(LANGUAGES, tmp_path, list), None, built.window
    )
    for dialog in (first, preferences):
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
    assert _cut(first) == []
    for number in range(preferences.tabs.count()):
        preferences.tabs.setCurrentIndex(number)
        QApplication.processEvents()
        assert _cut(preferences) == []
    shown = {preferences.language.itemText(n) for n in range(preferences.language.count())}
    assert {"English", "Deutsch", "العربية", "简体中文"} <= shown
    # Qt's own buttons speak the language too.
    cancel = preferences.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.text().replace("&", "") != "Cancel"


@pytest.mark.parametrize("speaking", ["ar"], indirect=True)
def test_arabic_goes_from_right_to_left_but_films_do_not(speaking, built, film_file, qtbot):
    window = built.window
    window.resize(1360, 860)
    window.open_paths([film_file("a.png", 1)])
    qtbot.waitUntil(lambda: built.session.state.shown is not None)
    QApplication.processEvents()

    def place(widget):
        return widget.mapTo(window, QPoint(0, 0)).x()

    assert place(window.film_list) > place(window.grid) > place(window.panel)
    assert window.menuBar().layoutDirection() is Qt.LayoutDirection.RightToLeft
    window.grid.set_tiles(1, 2)
    QApplication.processEvents()
    first, second = window.grid.views
    assert first.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert place(first) < place(second)
    in_arabic = _picture(first)
    window.grid.set_tiles(1, 1)
    speak(QApplication.instance(), paths.translations(), "en")
    window.grid.set_tiles(1, 2)
    QApplication.processEvents()
    assert _picture(first) == in_arabic


def _picture(view):
    """The film alone, without its corner texts."""
    view.overlay_text = False
    view.repaint()
    return view.grab().toImage()


def test_sides_of_the_lungs_stay_where_they_are(qapp):
    drawn = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        picture = QImage(230, 200, QImage.Format.Format_RGB32)
        picture.fill(0)
        painter = QPainter(picture)
        painter.setLayoutDirection(direction)
        paint_lungs(painter, QRectF(0, 0, 230, 200), None)
        painter.end()
        drawn.append(picture)
    assert drawn[0] == drawn[1]


@pytest.mark.parametrize(
    ("language", "day", "figure"),
    [
        ("en", "2020-03-09", "7.5"),
        ("de", "09.03.2020", "7,5"),
        ("fr", "09/03/2020", "7,5"),
        ("es", "9/3/2020", "7,5"),
        ("pt_BR", "09/03/2020", "7,5"),
        ("zh_CN", "2020/3/9", "7.5"),
        ("ar", "9\u200f/3\u200f/2020", "7.5"),
    ],
)
def test_dates_and_decimals_are_written_as_the_language_does(qapp, language, day, figure):
    speak(qapp, paths.translations(), language)
    try:
        assert (day_text(date(2020, 3, 9)), decimal_text("7.5")) == (day, figure)
        assert day_text(None) == ""
    finally:
        speak(qapp, paths.translations(), "en")
        QLocale.setDefault(QLocale.c())


def test_languages_are_named_in_themselves():
    assert [native_name(code) for code in ("de", "pt_BR", "pl")] == [
        "Deutsch", "Português (Brasil)", "polski",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [
        ("de", "29.3.2020", (2020, 3, 29)),
        ("de", "29.03.2020", (2020, 3, 29)),
        ("fr", "29/03/2020", (2020, 3, 29)),
        ("es", "3/4/2020", (2020, 4, 3)),
        ("pt_BR", "03/04/2020", (2020, 4, 3)),
        ("zh_CN", "2020/3/29", (2020, 3, 29)),
        ("ar", "29/3/2020", (2020, 3, 29)),
        ("ar", "29\u200f/3\u200f/2020", (2020, 3, 29)),
        ("en", "3/4/2020", None),  # the third of April, or the fourth of March?
        ("en", "2020-03-29", (2020, 3, 29)),
        ("de", "20200329", (2020, 3, 29)),
        ("fr", "31/02/2020", None),
        ("de", "soon", None),
        ("de", "", None),
    ],
)
def test_days_are_typed_as_the_language_writes_them(language, typed, day):
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(language))
        assert typed_day(typed) == (date(*day) if day else None)
        for some in (date(2020, 3, 9), date(1931, 12, 30)):
            assert typed_day(day_text(some)) == some
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("speaking", ["ar"], indirect=True)
def test_pages_tables_and_figures_run_from_the_right(speaking, qtbot):
    page = QTextBrowser()
    qtbot.addWidget(page)
    page.resize(400, 300)
    show_page(page, f"<p>PA / AP</p>{table([['<td>first</td>', '<td>second</td>']])}")
    page.show()
    qtbot.waitExposed(page)

    def left(word):
        return page.cursorRect(page.document().find(word)).left()

    assert left("first") > left("second")
    # Even a line that begins with Latin letters stands on the right.
    assert left("PA") > page.width() / 2
    show_page(page, sentence_of("broken.dcm", "تالف"))
    assert left("broken") > left("تالف")
    # The sign stays before its figure, and parts in the order in which they are read.
    assert signed_text(-1.2) == "\u2066-1.2\u2069"
    assert in_a_row(("2020", "", "PA")) == "\u20682020\u2069  \u2068PA\u2069"


@pytest.mark.parametrize("speaking", ["ar"], indirect=True)
def test_latin_words_stand_on_the_right_too(speaking, qapp, qtbot):
    apply_theme(qapp, "light")
    said = label("", "severity 1.0.0")
    qtbot.addWidget(said)
    said.resize(400, said.sizeHint().height())
    said.show()
    qtbot.waitExposed(said)
    image = said.grab().toImage()
    inked = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 100
    ]
    assert min(inked) > 200
    # Of a line that is broken, the end is not cut off.
    assert said.contentsRect().left() > 0


def test_names_of_commands_have_no_key_letters_in_any_script():
    assert bare_text("缩放(&Z)…") == bare_text("缩放(Z)") == "缩放"
    assert bare_text("&Zoom…") == "Zoom"
    assert bare_text("Cobb (A)") == "Cobb (A)"


@pytest.mark.parametrize("speaking", ["zh_CN"], indirect=True)
def test_chinese_headings_are_bold(speaking, qtbot, built):
    label = QLabel("不确定")
    label.setObjectName("finding")
    qtbot.addWidget(label)
    label.show()
    assert label.fontInfo().weight() >= QFont.Weight.Bold
    assert QFontInfo(label.font()).bold()


def test_pages_tables_and_figures_run_from_the_left_elsewhere(qapp):
    assert table([["<td>1</td>", "<td>2</td>"]]) == (
        "<table cellspacing='0'><tr><td>1</td><td>2</td></tr></table>"
    )
    assert signed_text(-1.2) == "-1.2"
    assert in_a_row(("2020", "", "PA")) == "2020  PA"
