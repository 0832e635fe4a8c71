"""Use cases of a reading session, without Qt: open a film, assess it, keep the state.

`ReadingState` is one frozen value, replaced as a whole: an old assessment can
never stand beside a new film, and a failed load leaves the last good state alone.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, TypeAlias

from covid_desktop.comparison.alignment import Alignment, align
from covid_desktop.comparison.change import Change, measure_change
from covid_desktop.domain.assessment import (
    Assessment,
    ModelFigure,
    OperatingPoint,
    Reason,
    Refusal,
)
from covid_desktop.domain.errors import FilmUnreadable, ModelUnavailable
from covid_desktop.domain.film import Film
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.study import Patient, Study, is_one_patient
from covid_desktop.imaging import loading

Answer: TypeAlias = Assessment | Refusal


class Assessor(Protocol):
    """Whatever can answer for a film; the classifier in life."""

    def assess(self, film: Film) -> Answer:
        """Assessment, or Refusal with reasons. Thread-safe."""
        ...


@dataclass(frozen=True, eq=False)
class ReadyModel:
    """A model that is open and has passed its self-test.

    Attributes:
        assessor: answers for films.
        reference: name, version, hash.
        provider: ONNX Runtime provider in use.
        provider_reason: why this one, in words.
        facts: of its card, for the reader: (name, text) pairs in reading order.
        facts_in: the same in another language, by what translates into it and its BCP 47 tag;
            None where they cannot be told.
        operating_points: of its card; the first is the default.
        not_sure_margin: of its card, in log-odds; None where it is not known.
        restate: an assessment at another operating point, without a new run.
        figures: of its card.
        repeatability: of the severity model, points by name ("total", "A" to "F"): what
            changes without any change in the patient; empty where it is not measured.
        severity: the severity model; None where there is none.
    """

    assessor: Assessor
    reference: ModelReference
    provider: str
    provider_reason: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    repeatability: Mapping[str, float] = field(default_factory=dict)
    operating_points: tuple[OperatingPoint, ...] = ()
    not_sure_margin: float | None = None
    restate: Callable[[Assessment, OperatingPoint], Assessment] | None = None
    figures: tuple[ModelFigure, ...] = ()
    severity: ModelReference | None = None
    facts_in: Callable[[Callable[[str, str], str], str], tuple[tuple[str, str], ...]] | None = None


@dataclass(frozen=True, eq=False)
class OpenedFilm:
    """A film on the screen and what the model said of it.

    Attributes:
        film: the film.
        load_ms: milliseconds from path to Film.
        answer: None while the model works, or where no model can answer.
        failure: why there is no answer and none will come (no model, or the run broke).
        is_veiled: there is an answer, but the reader wants to look without it first.
        is_hung: a prior that was opened by itself, beside the film that the reader opened.
    """

    film: Film
    load_ms: float
    answer: Answer | None = None
    failure: Reason | None = None
    is_veiled: bool = False
    is_hung: bool = False

    @property
    def is_pending(self) -> bool:
        """The model has not spoken yet."""
        return self.answer is None and self.failure is None and not self.is_veiled

    def veiled(self) -> OpenedFilm:
        """The same without its assessment; a refusal says nothing that could bias, and stays."""
        if not isinstance(self.answer, Assessment):
            return self
        return replace(self, answer=None, is_veiled=True)


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two films of a patient, laid over each other, and what has changed.

    Attributes:
        prior: the earlier film, with its answer.
        current: the later film, with its answer.
        alignment: how the prior lies over the current film.
        change: what may be said of the change.
    """

    prior: OpenedFilm
    current: OpenedFilm
    alignment: Alignment
    change: Change


@dataclass(frozen=True, eq=False)
class ReadingState:
    """All that is open, and which film is on the screen.

    Attributes:
        films: in the order opened, no film twice (by sha256); those of one patient stand
            together, earliest study first.
        current: sha256 of the film shown; None where nothing is open.
    """

    films: tuple[OpenedFilm, ...] = ()
    current: str | None = None

    @property
    def stored_bytes(self) -> int:
        """Memory that the pixels of the open films take."""
        return sum(o.film.stored.nbytes for o in self.films)

    def find(self, sha256: str | None) -> OpenedFilm | None:
        """The opened film with this hash, if any."""
        return next((o for o in self.films if o.film.sha256 == sha256), None)

    @property
    def shown(self) -> OpenedFilm | None:
        """The film on the screen."""
        return self.find(self.current)

    def with_opened(self, opened: OpenedFilm, *, show: bool) -> ReadingState:
        """Add a film, or find it again if it is open; show it if asked or if it is the first."""
        sha256 = opened.film.sha256
        films = self.films if self.find(sha256) else _placed(self.films, opened)
        current = sha256 if show or self.current is None else self.current
        return ReadingState(films, current)

    def with_identity(self, sha256: str, patient: Patient, study: Study) -> ReadingState:
        """Whom a film shows and when it was made, as the library or the reader has it."""
        opened = self.find(sha256)
        if opened is None:
            return self
        film = opened.film
        if (film.patient, film.patient.person, film.study) == (patient, patient.person, study):
            return self
        renamed = replace(opened, film=replace(opened.film, patient=patient, study=study))
        place = next(n for n, o in enumerate(self.films) if o is opened)
        rest = (*self.films[:place], *self.films[place + 1 :])
        is_alone = not any(is_one_patient(o.film.patient, patient) for o in rest)
        # One that has nobody to stand beside stays where it was: the list must not jump.
        films = (*rest[:place], renamed, *rest[place:]) if is_alone else _placed(rest, renamed)
        return replace(self, films=films)

    def with_shown(self, sha256: str) -> ReadingState:
        """Show another of the open films; unchanged if it is not open."""
        return replace(self, current=sha256) if self.find(sha256) else self

    @property
    def whole(self) -> OpenedFilm | None:
        """The film on the screen, unless only a preview of it is there."""
        shown = self.shown
        return None if shown is None or shown.film.is_preview else shown

    def with_film(self, opened: OpenedFilm) -> ReadingState:
        """A film itself in the place of its preview; whom it shows stays as it was put right."""
        sha256 = opened.film.sha256
        films = []
        for o in self.films:
            if o.film.sha256 == sha256:
                known = replace(opened.film, patient=o.film.patient, study=o.film.study)
                films.append(replace(opened, film=known))
            else:
                films.append(o)
        return replace(self, films=tuple(films))

    def with_answer(self, sha256: str, answer: Answer) -> ReadingState:
        """Put an answer beside its film, and beside no other."""
        return self._changed(sha256, answer=answer, failure=None)

    def with_failure(self, sha256: str, failure: Reason) -> ReadingState:
        """Say beside the film why there is no answer."""
        return self._changed(sha256, answer=None, failure=failure)

    def with_nothing_said(self) -> ReadingState:
        """All films as if no model had spoken yet: another one is about to."""
        silent = (replace(o, answer=None, failure=None, is_veiled=False) for o in self.films)
        return replace(self, films=tuple(silent))

    def without(self, sha256: str) -> ReadingState:
        """Close a film; its neighbour is shown in its place."""
        hashes = [o.film.sha256 for o in self.films]
        if sha256 not in hashes:
            return self
        place = hashes.index(sha256)
        films = tuple(o for o in self.films if o.film.sha256 != sha256)
        current = self.current
        if current == sha256:
            current = films[min(place, len(films) - 1)].film.sha256 if films else None
        return ReadingState(films, current)

    def _changed(
        self, sha256: str, *, answer: Answer | None, failure: Reason | None
    ) -> ReadingState:
        films = tuple(
            replace(o, answer=answer, failure=failure) if o.film.sha256 == sha256 else o
            for o in self.films
        )
        return replace(self, films=films)


def _placed(films: tuple[OpenedFilm, ...], opened: OpenedFilm) -> tuple[OpenedFilm, ...]:
    """Among the films of its patient by date, undated ones last; after all others if alone."""
    own = [n for n, o in enumerate(films) if is_one_patient(o.film.patient, opened.film.patient)]
    if not own:
        return (*films, opened)
    study = opened.film.study
    later = (n for n in own if study.is_dated and _is_after(films[n].film.study, study))
    place = next(later, own[-1] + 1)
    return (*films[:place], opened, *films[place:])


def _is_after(one: Study, other: Study) -> bool:
    """In the list, where undated studies stand last."""
    return not one.is_dated or one.moment > other.moment


def open_film(path: Path) -> OpenedFilm:
    """Load one film and time it.

    Raises:
        FilmUnreadable: with what happened and what to do.
    """
    start = time.perf_counter()
    film = loading.load_film(path)
    return OpenedFilm(film, load_ms=(time.perf_counter() - start) * 1000)


@dataclass(frozen=True, eq=False)
class BegunFilm:
    """A film of which a coarse look is there, and the rest takes a while.

    Attributes:
        preview: for looking only.
        finish: gives the film itself; raises FilmUnreadable.
    """

    preview: OpenedFilm
    finish: Callable[[], OpenedFilm]


def begin_film(path: Path) -> OpenedFilm | BegunFilm:
    """Load one film, or where it takes long and a quick look can be had, begin with that.

    Raises:
        FilmUnreadable: with what happened and what to do.
    """
    start = time.perf_counter()
    preview, decode = loading.begin_film(path)
    until_here = time.perf_counter() - start

    def finish() -> OpenedFilm:
        again = time.perf_counter()
        film = decode()
        return OpenedFilm(film, load_ms=(until_here + time.perf_counter() - again) * 1000)

    if preview is None:
        return finish()
    return BegunFilm(OpenedFilm(preview, load_ms=until_here * 1000), finish)


def assess(opened: OpenedFilm, assessor: Assessor) -> Answer:
    """Ask the assessor; the time it took to load goes into the answer's timing.

    Raises:
        ModelUnavailable: the model cannot answer at all.
    """
    answer = assessor.assess(opened.film)
    return replace(answer, timing=replace(answer.timing, load=opened.load_ms))


def compare(
    prior: OpenedFilm, current: OpenedFilm, repeatability: Mapping[str, float]
) -> Comparison:
    """Lay two films over each other and measure the change.

    Args:
        prior: the earlier film, answered.
        current: the later film, answered.
        repeatability: of the severity model that scored them, as in `ReadyModel`.
    """
    lungs = [o.answer.lungs if isinstance(o.answer, Assessment) else None for o in (prior, current)]
    alignment = align(prior.film, lungs[0], current.film, lungs[1])
    change = measure_change(
        prior.film, prior.answer, current.film, current.answer, alignment, repeatability
    )
    return Comparison(prior, current, alignment, change)


def gather_films(paths: Iterable[Path]) -> Iterator[Path]:
    """Files as named; of a folder, every file below it in name order, hidden ones left out.

    Links to folders are not followed, so a loop of links cannot hold the search.
    """
    for path in paths:
        # Path.is_dir raises on a name that is too long, or in a folder that may not be entered.
        if not os.path.isdir(path):  # noqa: PTH112
            yield path
            continue
        for folder, subfolders, names in os.walk(path):
            subfolders[:] = sorted(s for s in subfolders if not s.startswith("."))
            yield from (Path(folder) / n for n in sorted(names) if not n.startswith("."))


__all__ = [
    "Answer",
    "Assessor",
    "BegunFilm",
    "Comparison",
    "FilmUnreadable",
    "ModelUnavailable",
    "OpenedFilm",
    "ReadingState",
    "ReadyModel",
    "assess",
    "begin_film",
    "compare",
    "gather_films",
    "is_one_patient",
    "open_film",
]
