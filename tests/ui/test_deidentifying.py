"""De-identified copies from every place where a reader looks for them."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import Qt

from covid_desktop.ui.reporting import ReportDesk

DEMONSTRATION = sorted((Path(__file__).parents[2] / "resources" / "demonstration").iterdir())
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def films(tmp_path):
    """Two DICOM films of one patient, and a PNG."""
    paths = [tmp_path / f"{n}.dcm" for n in range(2)]
    for source, path in zip(DEMONSTRATION, paths, strict=False):
        shutil.copy(source, path)
    return paths


def open_films(qtbot, built, paths):
    built.window.open_paths(list(paths))
    qtbot.waitUntil(lambda: not built.session.is_busy, timeout=30_000)


def burned_in(dialog):
    return "burned into it" in dialog.message.text()


def test_all_open_films_are_copied_as_one_patient(qtbot, built, films, film_file, tmp_path):
    copies = ReportDesk(built.window, built.session, built.tasks).copies
    open_films(qtbot, built, films[:1])
    assert not copies.open_films.isEnabled()
    open_films(qtbot, built, [films[1], film_file()])
    before = [path.read_bytes() for path in films]
    copies.open_films.trigger()
    dialog = copies.dialog
    # What is drawn on a film stays with it while others are looked at.
    for number in range(2):
        qtbot.waitUntil(lambda: burned_in(dialog), timeout=20_000)
        assert dialog.place.text() == f"Film {number + 1} of 3"
        if number == 1:
            qtbot.mouseClick(dialog.add, LEFT)
        qtbot.mouseClick(dialog.next, LEFT)
    qtbot.waitUntil(lambda: "PNG or JPEG" in dialog.message.text(), timeout=20_000)
    assert not dialog.next.isEnabled()
    assert not dialog.add.isEnabled()
    qtbot.mouseClick(dialog.earlier, LEFT)
    [box] = dialog.view.rectangles
    dialog.write(tmp_path / "copies", tmp_path / "list.csv")
    qtbot.waitUntil(lambda: "written: 2." in dialog.message.text(), timeout=30_000)
    said = dialog.message.text()
    assert "With signs of burned-in letters: 1." in said
    assert "Not copied: 1." in said
    made = [pydicom.dcmread(path) for path in (tmp_path / "copies").iterdir()]
    assert len(made) == 2
    assert len({ds.PatientID for ds in made}) == 1
    assert all(b"DEMO-0001" not in p.read_bytes() for p in (tmp_path / "copies").iterdir())
    assert [path.read_bytes() for path in films] == before
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["original_file"]: row["copy_file"] for row in csv.DictReader(file)}
    assert set(rows) == {str(path) for path in films}
    boxed = {str(p): pydicom.dcmread(c).BurnedInAnnotation for p, c in rows.items()}
    assert sorted(boxed.values()) == ["NO", "YES"]
    assert box.rows > 0


def test_studies_chosen_in_the_worklist_are_copied(qtbot, with_library, films, tmp_path):
    built = with_library
    copies = ReportDesk(built.window, built.session, built.tasks, built.desk.link).copies
    copies.serve(built.desk.worklist)
    open_films(qtbot, built, films)
    shas = [o.film.sha256 for o in built.session.state.films]
    link = built.desk.link
    qtbot.waitUntil(lambda: all(link.known(sha) for sha in shas), timeout=20_000)
    built.session.close_all()
    assert not copies.chosen.isEnabled()
    worklist = built.desk.worklist
    worklist.show_action.setChecked(True)
    table = worklist.page.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 2, timeout=20_000)
    assert not copies.chosen.isEnabled()
    table.selectAll()
    assert copies.chosen.isEnabled()
    assert copies.chosen in table.actions()
    copies.chosen.trigger()
    qtbot.waitUntil(lambda: copies.dialog is not None, timeout=20_000)
    qtbot.waitUntil(lambda: burned_in(copies.dialog), timeout=20_000)
    copies.dialog.write(tmp_path / "copies")
    said = copies.dialog.message
    qtbot.waitUntil(lambda: "written: 2." in said.text(), timeout=30_000)
    assert len(list((tmp_path / "copies").iterdir())) == 2
    worklist.show_action.setChecked(False)
    assert not copies.chosen.isEnabled()


def test_a_file_that_is_gone_stops_no_other(qtbot, built, films, tmp_path):
    copies = ReportDesk(built.window, built.session, built.tasks).copies
    open_films(qtbot, built, films)
    copies.open_films.trigger()
    films[0].unlink()
    copies.dialog.write(tmp_path / "copies")
    said = copies.dialog.message
    qtbot.waitUntil(lambda: "copies written" in said.text(), timeout=30_000)
    assert said.text().startswith("De-identified copies written: 1.")
    assert "Not copied: 1." in said.text()
    assert built.tasks.failures == []
