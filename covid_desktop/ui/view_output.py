"""The film as it is looked at, out of the window: clipboard, PNG, paper. And its tags."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QObject, QRect, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QImage, QKeySequence, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QFileDialog

from covid_desktop.atomic import write_atomically
from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.film import FilmFormat
from covid_desktop.imaging.dicom_tags import read_tags
from covid_desktop.reading import ReadingState
from covid_desktop.ui import standing
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.monitor_check import MonitorCheck
from covid_desktop.ui.sentences import told_whole
from covid_desktop.ui.session import ReadingSession, Trouble, reason_of
from covid_desktop.ui.tag_browser import TagBrowser
from covid_desktop.ui.tasks import Tasks


class ViewDesk(QObject):
    """Copies, saves and prints the view; tag browser; monitor check.

    Args:
        window: whose view it is.
        session: what is open.
        tasks: reads tags.
    """

    def __init__(self, window: MainWindow, session: ReadingSession, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._session, self._tasks = window, session, tasks
        self.browser: TagBrowser | None = None
        self.check: MonitorCheck | None = None
        self.preview: QPrintPreviewDialog | None = None
        # The dialog only borrows it.
        self._printer: QPrinter | None = None
        self.copy = self._action(self.tr("&Copy the view"), "Ctrl+C", self.copy_view)
        self.save = self._action(self.tr("&Save the view…"), "Ctrl+S", self.ask_file)
        self.save_bare = self._action(
            self.tr("Save the view &without texts…"), "", lambda: self.ask_file(texts=False)
        )
        self.print = self._action(self.tr("&Print…"), "Ctrl+P", self.show_preview)
        self.tags = self._action(self.tr("DICOM &tags…"), "Ctrl+I", self.show_tags)
        self.monitor = self._action(self.tr("&Monitor check…"), "", self.show_monitor_check)
        acts = window.actions_
        acts.menus.add(acts.menus.edit, [self.copy])
        acts.add_to_file_menu([self.save, self.save_bare, self.print])
        acts.menus.add(acts.menus.film, [self.tags])
        acts.menus.add(acts.menus.view, [self.monitor])
        session.state_changed.connect(self._enable)
        self._enable(session.state)

    def picture(self, *, texts: bool | None = None) -> QImage:
        """The view as it stands on the screen, with the standing sentence below.

        Args:
            texts: with the texts in the corners or without; as on the screen if None.
        """
        view = self._window.film_view
        before = view.overlay_text
        view.motion.settle()
        view.set_overlay_text(before if texts is None else texts)
        try:
            grabbed = view.grab().toImage()
        finally:
            view.set_overlay_text(before)
        return _with_sentence(grabbed)

    # Wishes

    def copy_view(self) -> None:
        """To the clipboard."""
        QGuiApplication.clipboard().setImage(self.picture())
        self._session.told.emit(self.tr("The view is in the clipboard."))

    def ask_file(self, *, texts: bool = True) -> None:
        """Where to?"""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the view"), "view.png", self.tr("PNG (*.png)")
        )
        if name:
            self.save_view(Path(name), texts=texts)

    def save_view(self, path: Path, *, texts: bool = True) -> None:
        """As PNG."""
        path = path if path.suffix.lower() == ".png" else path.with_name(f"{path.name}.png")
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        self.picture(texts=texts).save(buffer, "PNG")  # type: ignore[call-overload]
        try:
            write_atomically(path, bytes(buffer.data().data()))
        except OSError:
            reason = Reason(
                "not-written",
                self.tr("The picture could not be written there."),
                self.tr("Choose a folder that you may write to, on a disk with room."),
            )
            self._session.troubled.emit([Trouble(reason)], 0)
        else:
            self._session.told.emit(self.tr("The view was saved."))

    def show_preview(self) -> None:
        """How it will look on paper; printed from there."""
        if self.preview is not None:
            self.preview.raise_()
            return
        printer = self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        picture = self.picture()
        preview = QPrintPreviewDialog(printer, self._window)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.paintRequested.connect(lambda to: _print(picture, to))
        preview.destroyed.connect(lambda: setattr(self, "preview", None))
        preview.resize(820, 900)
        self.preview = preview
        preview.open()

    def show_tags(self) -> None:
        """Of the DICOM film on the screen."""
        shown = self._session.state.shown
        if shown is None:
            return
        browser = TagBrowser(shown.film.path.name, self._window)
        browser.destroyed.connect(lambda: setattr(self, "browser", None))
        self.browser = browser
        path = shown.film.path
        self._tasks.run(
            lambda: read_tags(path),
            lambda rows: self.browser.show_rows(rows) if self.browser is browser else None,
            failed=lambda fault: self._no_tags(browser, fault),
            key="tags",
        )
        browser.show()

    def _no_tags(self, browser: TagBrowser, fault: Exception) -> None:
        if self.browser is browser:
            browser.show_failure(told_whole(reason_of(fault)))

    def show_monitor_check(self) -> None:
        """The page with the test picture."""
        check = MonitorCheck(self._window.settings.monitor_checked, self._window)
        check.passed.connect(lambda noted: self._window.change_settings(monitor_checked=noted))
        check.destroyed.connect(lambda: setattr(self, "check", None))
        self.check = check
        check.show()

    def _enable(self, state: ReadingState) -> None:
        shown = state.shown
        for action in (self.copy, self.save, self.save_bare, self.print):
            action.setEnabled(shown is not None)
        self.tags.setEnabled(shown is not None and shown.film.format is FilmFormat.DICOM)

    def _action(self, text: str, keys: str, does: Callable[[], None]) -> QAction:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: does())
        return action


def _with_sentence(view: QImage) -> QImage:
    """A strip below the picture says what it may be used for: a copy goes anywhere."""
    ratio = view.devicePixelRatio()
    strip = round(26 * ratio)
    whole = QImage(view.width(), view.height() + strip, QImage.Format.Format_RGB32)
    whole.fill(QColor("black"))
    painter = QPainter(whole)
    bare = QImage(view)
    bare.setDevicePixelRatio(1.0)
    painter.drawImage(0, 0, bare)
    font = painter.font()
    font.setPixelSize(round(13 * ratio))
    painter.setFont(font)
    painter.setPen(QColor("#f2c14e"))
    place = QRect(0, view.height(), view.width(), strip)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, standing.standing_sentence())
    painter.end()
    return whole


def _print(picture: QImage, printer: QPrinter) -> None:
    """As large as the page allows."""
    painter = QPainter(printer)
    page = printer.pageLayout().paintRectPixels(printer.resolution())
    size = picture.size().scaled(page.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = (page.width() - size.width()) // 2
    painter.drawImage(QRect(left, 0, size.width(), size.height()), picture)
    painter.end()
