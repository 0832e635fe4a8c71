"""From a folder to a table: what is done, what is left, and the way between."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from covid_desktop import __version__
from covid_desktop.domain.errors import ReaderError
from covid_desktop.domain.model import ModelReference
from covid_desktop.reading import gather_films
from covid_desktop.screening.journal import FileState, Journal
from covid_desktop.screening.tables import (
    OutputUnusable,
    check_kind,
    read_statuses,
    write_table,
)


class AnswersFilms(Protocol):
    """Whatever answers for many films; `workers.Workers` in life."""

    def answers(self, paths: Iterable[Path]) -> Iterator[tuple[Path, dict[str, Any]]]:
        """Answer objects as they come, in any order."""
        ...


@dataclass(frozen=True)
class Screening:
    """What is to be screened, and into which table.

    Attributes:
        folder: the archive.
        output: the table.
    """

    folder: Path
    output: Path

    @property
    def journal(self) -> Path:
        """Where the answers are kept until the table is written."""
        return self.output.with_name(self.output.name + ".partial")

    def check(self, *, resume: bool) -> None:
        """Can it be done, and is nothing overwritten?

        Args:
            resume: go on with an interrupted screening if there is one.

        Raises:
            OutputUnusable: with what is in the way.
        """
        check_kind(self.output)
        if not self.folder.is_dir():
            raise OutputUnusable(
                "no-folder",
                "The folder to screen is not there, or is no folder.",
                "Check its name, and whether its disk or network folder is connected.",
            )
        if not self.output.absolute().parent.is_dir():
            raise OutputUnusable(
                "no-output-folder",
                "The folder of the output does not exist.",
                "Choose a folder that exists and can be written to.",
            )
        if resume:
            return
        if self.journal.exists():
            raise OutputUnusable(
                "interrupted-screening",
                f"An earlier screening into this file was interrupted ({self.journal.name}).",
                "Add --resume to go on with it, or delete that file to start anew.",
            )
        if self.output.exists():
            raise OutputUnusable(
                "output-exists",
                "The output file is there already; it was left as it is.",
                "Choose another name, or delete it.",
            )

    @property
    def is_complete(self) -> bool:
        """The table is written, and nothing is left over."""
        return self.output.exists() and not self.journal.exists()

    def statuses(self) -> list[str]:
        """Of the films in the finished table.

        Raises:
            OutputUnusable: it is no table of ours.
        """
        return read_statuses(self.output)

    def films(self) -> dict[str, Path]:
        """Every file of the archive in path order, by its place in the folder; our own left out."""
        ours = {self.output.name, self.journal.name}
        own_folder = self.output.absolute().parent.resolve()
        found = {}
        for path in gather_films([self.folder]):
            if path.name in ours and path.absolute().parent.resolve() == own_folder:
                continue
            found[path.relative_to(self.folder).as_posix()] = path
        return found

    def run(
        self,
        workers: AnswersFilms,
        models: Sequence[ModelReference],
        progress: Callable[[int, int], None] = lambda *_: None,
    ) -> list[str]:
        """Answer for every film that is not done yet, then write the table.

        Args:
            workers: who answers.
            models: who speaks; an interrupted screening by others is not gone on with.
            progress: told the number of films done and of all films.

        Returns:
            The status of every film.

        Raises:
            ReaderError: the model, the journal or the output cannot be used, or there are
                no files in the folder.
            OSError: the disk is full or fails; what is done is in the journal.
        """
        films = self.films()
        if not films:
            raise ReaderError(
                "no-files", "No file was found in the folder.", "Choose the folder of the films."
            )
        heading = {"models": " ".join(m.sha256 for m in models), "program": __version__}
        journal = Journal(self.journal, heading)
        try:
            self._fill(journal, films, workers, progress)
        except BaseException:
            journal.close()
            raise
        statuses: list[str] = []
        try:
            write_table(self.output, self._answers(journal, films, statuses))
        except BaseException:
            journal.close()
            raise
        journal.remove()
        return statuses

    def _fill(
        self,
        journal: Journal,
        films: dict[str, Path],
        workers: AnswersFilms,
        progress: Callable[[int, int], None],
    ) -> None:
        states: dict[Path, tuple[str, FileState]] = {}

        def to_do() -> Iterator[Path]:
            for key, path in left.items():
                # Before it is read: what changes while it is read is then done again.
                states[path] = (key, FileState.of(path))
                yield path

        left = {k: p for k, p in films.items() if not journal.has(k, FileState.of(p))}
        done = len(films) - len(left)
        progress(done, len(films))
        for path, answer in workers.answers(to_do()):
            key, state = states.pop(path)
            journal.add(key, state, answer)
            done += 1
            progress(done, len(films))

    def _answers(
        self, journal: Journal, films: dict[str, Path], statuses: list[str]
    ) -> Iterator[dict[str, Any]]:
        """In path order, under the path as it is called this time."""
        for key, path in films.items():
            answer = journal.answer(key)
            statuses.append(answer["status"])
            yield answer | {"path": str(path)}
