"""A whole workstation in a folder of its own, with phantoms alone: the real window, the real model.

No file outside that folder is written, and no setting of the reader's is touched.
"""

from __future__ import annotations

import functools
import json
import shutil
import sqlite3
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from types import TracebackType
from unittest.mock import patch

import pydicom
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from covid_desktop import app, paths, workstation
from covid_desktop.domain.film import Film
from covid_desktop.inference.card_figures import card_figures
from covid_desktop.reading import Answer, Assessor, ReadyModel
from covid_desktop.reporting import card_facts
from covid_desktop.settings import Settings, save_settings
from covid_desktop.ui.languages import speak
from covid_desktop.ui.theme import apply_theme
from tests.benchmarks.library import fill

_PATIENCE_S = 120
SIZE = (1360, 860)
STUDIES = 1000


class _Once:
    """Asks for each film's answer once, however many windows are built."""

    def __init__(self, assessor: Assessor) -> None:
        self._assessor = assessor
        self._known: dict[str, Answer] = {}

    def assess(self, film: Film) -> Answer:
        if film.sha256 not in self._known:
            self._known[film.sha256] = self._assessor.assess(film)
        return self._known[film.sha256]


_open_model = workstation.open_model


@functools.cache
def _model() -> ReadyModel:
    model = _open_model(Settings())
    return replace(model, assessor=_Once(model.assessor))


def _in_this_language(_settings: Settings) -> ReadyModel:
    model = _model()
    card = model.assessor._assessor.card
    told = card_facts(card, QCoreApplication.translate, QLocale().bcp47Name())
    return replace(model, facts=told, figures=card_figures(card))


class Stage:
    """One window in one language, theme and size of text.

    Args:
        folder: an empty folder; all that is written goes there.
        language: of the window.
        theme: "dark" or "light".
        text_percent: size of the texts.
        studies: so many made-up studies are in the library already.
    """

    def __init__(
        self,
        folder: Path,
        language: str = "en",
        theme: str = "dark",
        text_percent: int = 100,
        studies: int = 0,
    ) -> None:
        self.folder = folder
        self.application = QApplication.instance() or QApplication(["covid-desktop"])
        self._font = QApplication.font()
        self.settings = Settings(language=language, theme=theme, text_percent=text_percent)
        self._studies = studies
        self._patches = [
            patch.object(paths, "settings_file", lambda: folder / "settings.toml"),
            patch.object(paths, "log_folder", lambda: folder / "logs"),
            patch.object(paths, "session_file", lambda: folder / "session.json"),
            patch.object(paths, "library_folder", lambda: folder / "library"),
            patch.object(paths, "archive_folder", lambda: folder / "archive"),
            patch.object(paths, "password_file", lambda: folder / "password"),
            patch.object(workstation, "open_model", _in_this_language),
        ]

    def __enter__(self) -> Stage:
        for patched in self._patches:
            patched.start()
        save_settings(self.settings, paths.settings_file())
        if self._studies:
            fill(self.folder / "library", self._studies)
            self._sign(self.folder / "library" / "library.sqlite")
        opening = app._opening(self.application, keep=True)
        self.window = opening.window
        self.built = opening.finished()
        self.session = self.built.session
        self.desk = self.built.desk
        self.window.resize(*SIZE)
        self.window.show()
        self.wait(lambda: not self.session.is_busy and self.desk.link.library is not None)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.window.close()
        self.built.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for patched in self._patches:
            patched.stop()
        speak(self.application, paths.translations(), "en")
        QLocale.setDefault(QLocale.c())
        apply_theme(self.application)
        self.application.setFont(self._font)

    @staticmethod
    def _sign(library: Path) -> None:
        """The made-up answers are of the models in use."""
        model = _model()
        reference, scorer = model.reference, model.severity
        db = sqlite3.connect(library)
        db.execute(
            "UPDATE assessments SET model_name = ?, model_version = ?, model_sha256 = ?,"
            " severity_model = ?",
            (reference.name, reference.version, reference.sha256,
             json.dumps(asdict(scorer)) if scorer else None),
        )  # fmt: skip
        db.commit()
        db.close()

    def wait(self, holds: Callable[[], bool]) -> None:
        """Let events go by until something holds."""
        until = time.monotonic() + _PATIENCE_S
        while not holds():
            if time.monotonic() > until:
                raise TimeoutError
            QTest.qWait(5)
        self.settle()

    def settle(self) -> None:
        """All work is done, and all is laid out and painted."""
        until = time.monotonic() + _PATIENCE_S
        while self.session.is_busy or not self.built.tasks.is_idle:
            if time.monotonic() > until:
                raise TimeoutError
            QTest.qWait(5)
        for _ in range(3):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            QApplication.processEvents()

    def dialog(self, kind: type[QWidget]) -> QWidget:
        """The open window of this kind."""
        self.settle()
        return next(
            w
            for w in reversed(QApplication.topLevelWidgets())
            if isinstance(w, kind) and w.isVisible() and w is not self.window
        )

    # Films

    def open_demonstration(self) -> None:
        """The four phantoms of the demonstration patient; the last one is shown."""
        self.window.open_demonstration()
        self.wait(lambda: len(self.session.state.films) == 4)
        self.session.show(self.session.state.films[-1].film.sha256)
        self.settle()

    def changed_film(self, name: str, **facts: object) -> Path:
        """A phantom whose header says something else."""
        file = pydicom.dcmread(sorted(paths.demonstration().iterdir())[3])
        for keyword, value in facts.items():
            setattr(file, keyword, value)
        path = self.folder / name
        file.save_as(path)
        return path

    def broken_film(self, name: str) -> Path:
        """The first half of a phantom's file."""
        whole = sorted(paths.demonstration().iterdir())[0].read_bytes()
        path = self.folder / name
        path.write_bytes(whole[: len(whole) // 2])
        return path

    def copied_film(self, number: int) -> Path:
        """A phantom in the stage's own folder."""
        source = sorted(paths.demonstration().iterdir())[number]
        return Path(shutil.copy(source, self.folder / source.name))
