"""Reports and exports in the window, over real dialogs."""

import csv
import json
import shutil
from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel

from covid_desktop import paths
from covid_desktop.domain.conclusion import Conclusion
from covid_desktop.ui.languages import available
from covid_desktop.ui.reporting import ReportDesk

DEMONSTRATION = sorted((Path(__file__).parents[2] / "resources" / "demonstration").iterdir())


@pytest.fixture
def desk(built):
    return ReportDesk(built.window, built.session, built.tasks)


@pytest.fixture
def chosen(monkeypatch, tmp_path):
    """What the reader chooses in the file dialogs."""
    answers = {"file": tmp_path / "chosen", "folder": tmp_path / "folder"}
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(answers["file"]), "")
    )
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(answers["folder"])
    )
    return answers


def open_films(qtbot, built, paths):
    built.window.open_paths(list(paths))
    qtbot.waitUntil(lambda: not built.session.is_busy, timeout=30_000)


def pages_of(dialog):
    return [p for p in dialog.sheets.findChildren(QLabel) if not p.pixmap().isNull()]


def show(qtbot, desk):
    desk.report.trigger()
    qtbot.waitUntil(lambda: bool(pages_of(desk.preview)), timeout=30_000)
    return desk.preview


def test_the_actions_wait_for_a_film(qtbot, built, desk, film_file):
    assert not any(action.isEnabled() for action in desk.on_a_film)
    open_films(qtbot, built, [film_file()])
    assert all(action.isEnabled() for action in desk.on_a_film)
    assert all(action in built.window.actions_.menus.file.actions() for action in desk.on_a_film)


def test_the_report_is_looked_at_and_then_saved(qtbot, built, desk, chosen, film_file):
    open_films(qtbot, built, [film_file()])
    dialog = show(qtbot, desk)
    assert "Nobody has signed" in dialog.message.text()
    chosen["file"] = chosen["file"].with_suffix(".pdf")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "saved" in dialog.message.text(), timeout=20_000)
    assert chosen["file"].read_bytes().startswith(b"%PDF-1.7")


def test_a_name_without_ending_never_replaces_a_pdf_unasked(qtbot, built, desk, chosen, film_file):
    open_films(qtbot, built, [film_file()])
    dialog = show(qtbot, desk)
    dear = chosen["file"].with_suffix(".pdf")
    dear.write_bytes(b"dear")
    dialog.save.click()
    qtbot.waitUntil(lambda: "already there" in dialog.message.text(), timeout=20_000)
    assert dear.read_bytes() == b"dear"


def test_all_open_films_of_the_patient_or_the_one_shown(qtbot, built, desk):
    open_films(qtbot, built, DEMONSTRATION)
    dialog = show(qtbot, desk)
    assert dialog.all_films.isChecked()
    several = len(pages_of(dialog))
    dialog.all_films.setChecked(False)
    qtbot.waitUntil(dialog.save.isEnabled, timeout=30_000)
    assert len(desk._made.report.films) == 1
    assert len(pages_of(dialog)) < several


def test_the_report_speaks_a_language_of_its_own(qtbot, built, desk, film_file):
    if not available(paths.translations()):
        pytest.skip("no translation is installed: make translations")
    open_films(qtbot, built, [film_file()])
    dialog = show(qtbot, desk)
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    qtbot.waitUntil(dialog.save.isEnabled, timeout=30_000)
    told = json.loads(desk._made.pages.sources["report.json"])
    assert told["language"] == "de"
    assert told["title"] != "Chest film report"
    assert dialog.save.text() == "&Save as PDF…"
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    qtbot.waitUntil(dialog.save.isEnabled, timeout=30_000)
    told = json.loads(desk._made.pages.sources["report.json"])
    assert (told["language"], told["title"]) == ("en", "Chest film report")


def test_what_is_chosen_is_remembered(qtbot, built, desk, film_file):
    open_films(qtbot, built, [film_file()])
    dialog = show(qtbot, desk)
    dialog.hospital.setText("St Example")
    dialog.hospital.editingFinished.emit()
    dialog.paper.setCurrentIndex(1)
    qtbot.waitUntil(dialog.save.isEnabled, timeout=30_000)
    assert desk._made.report.letterhead.hospital == "St Example"
    assert built.window.settings.hospital == "St Example"
    assert built.window.settings.paper == "us-letter"


def test_the_kept_conclusion_stands_in_the_report(qtbot, with_library, film_file):
    built = with_library
    desk = ReportDesk(built.window, built.session, built.tasks, built.desk.link)
    open_films(qtbot, built, [film_file()])
    sha256 = built.session.state.current
    qtbot.waitUntil(lambda: built.desk.link.known(sha256) is not None, timeout=20_000)
    built.library.conclude(sha256, Conclusion("Dr Roe", text="Nothing new."))
    dialog = show(qtbot, desk)
    assert desk._made.report.conclusion.reader == "Dr Roe"
    assert dialog.message.text() == ""


def test_the_report_can_be_printed(qtbot, built, desk, tmp_path, film_file):
    open_films(qtbot, built, [film_file()])
    dialog = show(qtbot, desk)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    desk.print_on(printer, desk._made)
    qtbot.waitUntil(lambda: "sent" in dialog.message.text(), timeout=30_000)
    assert (tmp_path / "printed.pdf").stat().st_size > 10_000


def test_dicom_objects_go_into_a_folder(qtbot, built, desk, chosen):
    open_films(qtbot, built, DEMONSTRATION[:1])
    desk.objects.trigger()
    qtbot.waitUntil(
        lambda: "DICOM objects were written" in built.window.status.currentMessage(),
        timeout=30_000,
    )
    kinds = {p.name.partition("-2.25")[0] for p in chosen["folder"].iterdir()}
    assert kinds == {"structured-report", "overlay", "presentation-state", "report"}


def test_results_are_exported_as_table_and_as_json(qtbot, built, desk, chosen, film_file):
    open_films(qtbot, built, [film_file("a.png", 1), film_file("b.png", 2)])
    for ending in (".csv", ".json"):
        chosen["file"] = chosen["file"].with_suffix(ending)
        desk.results.action.trigger()
        qtbot.waitUntil(chosen["file"].exists, timeout=10_000)
    rows = list(csv.DictReader(chosen["file"].with_suffix(".csv").open(encoding="utf-8")))
    lines = [json.loads(x) for x in chosen["file"].read_text(encoding="utf-8").splitlines()]
    assert [Path(r["path"]).name for r in rows] == ["a.png", "b.png"]
    assert [x["status"] for x in lines] == ["assessed", "assessed"]


def test_the_librarys_results_are_exported(qtbot, with_library, chosen, film_file):
    built = with_library
    desk = ReportDesk(built.window, built.session, built.tasks, built.desk.link)
    open_films(qtbot, built, [film_file("a.png", 1), film_file("b.png", 2)])
    films = [o.film.sha256 for o in built.session.state.films]
    qtbot.waitUntil(lambda: all(built.desk.link.known(f) for f in films), timeout=20_000)
    qtbot.waitUntil(lambda: built.tasks.is_idle, timeout=20_000)
    for ending in (".csv", ".json"):
        chosen["file"] = chosen["file"].with_suffix(ending)
        desk.results.library_action.trigger()
        qtbot.waitUntil(chosen["file"].exists, timeout=20_000)
    with chosen["file"].with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["film.sha256"] for row in rows} == set(films)
    lines = [json.loads(x) for x in chosen["file"].read_text(encoding="utf-8").splitlines()]
    assert {x["film"]["sha256"] for x in lines} == set(films)
    assert {x["status"] for x in lines} == {"assessed"}
    assert all(list(x) == list(lines[0]) for x in lines)


def test_a_copy_without_the_patient_and_with_a_part_blacked_out(qtbot, built, desk, tmp_path):
    source = tmp_path / "film.dcm"
    shutil.copy(DEMONSTRATION[0], source)
    before = source.read_bytes()
    open_films(qtbot, built, [source])
    desk.copies.film.trigger()
    dialog = desk.copies.dialog
    qtbot.waitExposed(dialog)
    # The demonstration films say themselves that letters are burned into them.
    qtbot.waitUntil(lambda: "burned into it" in dialog.message.text(), timeout=20_000)
    view = dialog.view
    middle = QPoint(view.width() // 2, view.height() // 2)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(40, 30))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 30))
    [box] = view.rectangles
    dialog.write(tmp_path / "copies", tmp_path / "mapping.csv")
    qtbot.waitUntil(lambda: "was written" in dialog.message.text(), timeout=20_000)
    [copy] = (tmp_path / "copies").iterdir()
    ds = pydicom.dcmread(copy)
    assert b"DEMO-0001" not in copy.read_bytes()
    assert ds.PatientIdentityRemoved == "YES"
    part = ds.pixel_array[box.top : box.top + box.rows, box.left : box.left + box.columns]
    assert part.min() == part.max()
    assert "DEMO-0001" in (tmp_path / "mapping.csv").read_text(encoding="utf-8-sig")
    assert source.read_bytes() == before


def test_a_part_is_blacked_out_by_keyboard_alone(qtbot, built, desk, tmp_path):
    source = tmp_path / "film.dcm"
    shutil.copy(DEMONSTRATION[0], source)
    open_films(qtbot, built, [source])
    desk.copies.film.trigger()
    dialog = desk.copies.dialog
    qtbot.waitUntil(lambda: "burned into it" in dialog.message.text(), timeout=20_000)
    view = dialog.view
    dialog.add.setFocus()
    qtbot.keyClick(dialog.add, Qt.Key.Key_Space)
    [start] = view.rectangles
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Left)
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    [box] = view.rectangles
    assert box.left < start.left
    assert box.columns == start.columns
    assert box.top == start.top
    assert box.rows > start.rows
    for _ in range(200):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.rectangles[0].top == 0
    dialog.write(tmp_path / "copies")
    qtbot.waitUntil(lambda: "was written" in dialog.message.text(), timeout=20_000)
    [copy] = (tmp_path / "copies").iterdir()
    [box] = view.rectangles
    part = pydicom.dcmread(copy).pixel_array[: box.rows, box.left : box.left + box.columns]
    assert part.min() == part.max()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert view.rectangles == []
    assert not dialog.remove.isEnabled()


def test_a_png_film_is_told_why_it_cannot_be_copied(qtbot, built, desk, film_file):
    open_films(qtbot, built, [film_file()])
    desk.copies.film.trigger()
    assert not desk.copies.dialog.make.isEnabled()
    assert "DICOM" in desk.copies.dialog.message.text()


def test_a_preview_closed_while_pages_are_made_harms_nothing(qtbot, built, desk, film_file):
    open_films(qtbot, built, [film_file()])
    desk.report.trigger()
    desk.preview.close()
    qtbot.waitUntil(lambda: built.tasks.is_idle, timeout=20_000)
    assert desk.preview is None
    assert built.tasks.failures == []
    show(qtbot, desk)
