"""The view out of the window: clipboard, PNG, paper, a film dragged out; tags; monitor check."""

from __future__ import annotations

import numpy as np
import pytest
from made_dicom import film_dataset, to_bytes
from PIL import Image
from pydicom.dataset import Dataset
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter

from covid_desktop.imaging.dicom_tags import read_tags
from covid_desktop.ui import shortcuts
from covid_desktop.ui.monitor_check import last_check_words, pattern
from covid_desktop.ui.view_output import ViewDesk, _print


@pytest.fixture
def tagged(tmp_path):
    data = film_dataset(
        np.arange(2000, dtype=np.uint16).reshape(50, 40), bits=12,
        PatientName="Doe^Jane", PatientID="5", StudyDescription="Thorax",
    )  # fmt: skip
    item = Dataset()
    item.CodeMeaning = "chest"
    data.AnatomicRegionSequence = [item]
    block = data.private_block(0x0011, "ACME 1.0", create=True)
    block.add_new(0x01, "LO", "secret sauce")
    path = tmp_path / "tagged.dcm"
    path.write_bytes(to_bytes(data))
    return path


@pytest.fixture
def desk(qtbot, built, tagged):
    made = ViewDesk(built.window, built.session, built.tasks)
    built.window.open_paths([tagged])
    qtbot.waitUntil(lambda: bool(built.session.state.films) and not built.session.is_busy)
    return made


def test_nothing_to_copy_while_nothing_is_open(built):
    desk = ViewDesk(built.window, built.session, built.tasks)
    for action in (desk.copy, desk.save, desk.save_bare, desk.print, desk.tags):
        assert not action.isEnabled()


def test_the_view_goes_to_the_clipboard(qtbot, desk):
    QGuiApplication.clipboard().clear()
    desk.copy.trigger()
    picture = QGuiApplication.clipboard().image()
    assert picture.width() > 100
    assert picture.height() > desk._window.film_view.height()


def test_saved_with_and_without_texts(desk, tmp_path):
    view = desk._window.film_view
    desk.save_view(tmp_path / "with")
    desk.save_view(tmp_path / "without.png", texts=False)
    assert view.overlay_text
    both = [np.asarray(Image.open(tmp_path / n)) for n in ("with.png", "without.png")]
    assert both[0].shape == both[1].shape
    assert (both[0] != both[1]).any()
    # The standing sentence is below both.
    strips = [picture[-20:].astype(int) for picture in both]
    assert all(strip.max() > 150 for strip in strips)


def test_a_place_that_cannot_be_written_is_said(desk, built, tmp_path):
    desk.save_view(tmp_path / "no" / "folder.png")
    assert built.window.banner.isVisible()
    assert "could not be written" in built.window.banner.text


def test_printed_on_paper(qtbot, desk, tmp_path):
    desk.print.trigger()
    assert desk.preview.isVisible()
    desk.preview.close()
    qtbot.waitUntil(lambda: desk.preview is None)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "view.pdf"))
    _print(desk.picture(), printer)
    assert (tmp_path / "view.pdf").read_bytes().startswith(b"%PDF")


def test_tags_are_browsed_and_searched(qtbot, desk):
    desk.tags.trigger()
    table = desk.browser.table
    qtbot.waitUntil(lambda: table.rowCount() > 10)

    def shown():
        return [
            " ".join(table.item(r, c).text().strip() for c in range(4))
            for r in range(table.rowCount())
            if not table.isRowHidden(r)
        ]

    qtbot.keyClicks(desk.browser.search, "doe")
    assert [row for row in shown() if "Doe^Jane" in row]
    assert len(shown()) == 1
    desk.browser.search.setText("0008 chest")
    assert len(shown()) == 1  # inside a sequence
    desk.browser.search.setText("secret")
    assert "secret sauce" in shown()[0]
    desk.browser.private.setChecked(False)
    assert shown() == []
    assert not any("PixelData" in row for row in shown())


def test_damaged_file_has_no_tags_and_says_so(desk, qtbot, tagged):
    tagged.write_bytes(b"")
    desk.tags.trigger()
    qtbot.waitUntil(lambda: "tag" in desk.browser.count.text().lower())
    assert desk.browser.table.rowCount() == 0


def test_tags_name_no_patient_in_their_repr(tagged):
    assert "Doe" not in repr(read_tags(tagged))


def test_monitor_check_picture_shows_what_it_must():
    picture = pattern(1000, 700)
    assert picture.shape == (700, 1000)
    greys = set(np.unique(picture[100:-100]).tolist())
    assert {round(n * 17) for n in range(16)} <= greys
    assert {13, 242} <= greys
    ramp = picture[700 // 20]
    assert (np.diff(ramp[50:-50].astype(int)) >= 0).all()


def test_monitor_check_is_noted(qtbot, desk, built):
    desk.monitor.trigger()
    assert "never" in desk.check.last.text()
    qtbot.mouseClick(desk.check.pass_button, Qt.MouseButton.LeftButton)
    noted = built.kept[-1].monitor_checked
    assert noted
    assert desk.check.screen_name() in noted
    assert noted.split(" ")[0] in desk.check.last.text()
    assert "another screen" in last_check_words(noted, "OTHER 800 x 600")


def test_a_film_is_dragged_out_as_its_file(built, desk, tagged):
    rows = built.window.film_list.rows
    data = rows.mimeData([rows.index(0)])
    assert [url.toLocalFile() for url in data.urls()] == [str(tagged)]
    assert rows.flags(rows.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert built.window.film_list.dragEnabled()


def test_no_two_actions_have_the_same_keys(with_library, built):
    ViewDesk(built.window, built.session, built.tasks)
    wanted = {
        name: [k.toString() for k in action.shortcuts()]
        for name, action in shortcuts.editable(built.window).items()
        if isinstance(action, QAction)
    }
    assert shortcuts.clashes(wanted) == {}


def test_picture_keeps_the_screen_s_pixels(desk):
    picture = desk.picture()
    view = desk._window.film_view
    assert isinstance(picture, QImage)
    assert picture.width() == round(view.width() * view.devicePixelRatioF())
