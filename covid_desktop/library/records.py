"""What the library holds, as frozen values; and the forms in which it is written down."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, TypeAlias

from covid_desktop.domain.assessment import Assessment, Refusal
from covid_desktop.domain.film import FilmFormat, ViewPosition
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.study import IdentityConflict, Patient, Study

Answer: TypeAlias = Assessment | Refusal


@dataclass(frozen=True)
class FilmRecord:
    """A film as the library knows it; its pixels are read from `path`.

    Attributes:
        sha256: hash of the file's bytes, hex.
        path: where the file was last; it may have moved since.
        is_copied: the file is the library's own copy.
        file_bytes: size of the file.
        format: kind of file.
        rows, columns: pixels.
        view_position: None if unknown.
        laterality: as the film says, "" if it does not.
        sop_instance_uid, series_instance_uid: "" if not DICOM.
        is_synthetic: a phantom.
        added_at: when it came into the library.
        read_at: when the reader first saw it; None: unread.
        is_removed: taken out, and not purged yet.
        study_key: the library's number of its study.
        patient: whom it shows.
        study: the examination.
    """

    sha256: str
    path: Path
    is_copied: bool
    file_bytes: int
    format: FilmFormat
    rows: int
    columns: int
    view_position: ViewPosition | None
    laterality: str
    sop_instance_uid: str
    series_instance_uid: str
    is_synthetic: bool
    added_at: datetime
    read_at: datetime | None
    is_removed: bool
    study_key: int
    patient: Patient
    study: Study


@dataclass(frozen=True)
class Added:
    """What came of adding a film.

    Attributes:
        sha256: the film.
        study_key: the library's number of its study.
        is_new: it was not there before (nor among the removed).
        conflict: the patient that it does not fit, if there is one: the film was then put
            under a patient of its own, until the reader joins the two.
    """

    sha256: str
    study_key: int
    is_new: bool
    conflict: IdentityConflict | None = None


@dataclass(frozen=True, eq=False)
class KeptAnswer:
    """An assessment or refusal as it was given then.

    Attributes:
        answer: without its attribution, which is not kept.
        made_at: when it was given.
        is_current: the latest one by the model in use.
        is_old: given by another model than the one in use.
        is_severity_old: its severity was given by another severity model than the one in use.
    """

    answer: Answer
    made_at: datetime
    is_current: bool
    is_old: bool
    is_severity_old: bool = False

    @property
    def model(self) -> ModelReference | None:
        """Who said so."""
        return self.answer.model


@dataclass(frozen=True, eq=False)
class KeptMeasurements:
    """One save of a film's measurements.

    Attributes:
        revision: 1 for the first save, one more for each later one.
        format: version of the JSON's form, as the window gave it.
        body: the JSON value.
        saved_at: when.
    """

    revision: int
    format: int
    body: Any
    saved_at: datetime


def written_path(path: Path) -> bytes:
    """The file system's own bytes."""
    return os.fsencode(path)


def read_path(written: bytes) -> Path:
    """Back from `written_path`."""
    return Path(os.fsdecode(written))


def written_text(text: str) -> str:
    """Text that SQLite takes: broken characters of a broken file become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def written_moment(moment: datetime) -> str:
    """A time with zone, as UTC to the microsecond: in this form texts sort as times do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def read_moment(text: str) -> datetime:
    """Back from `written_moment`."""
    return datetime.fromisoformat(text)


def optional_moment(text: str | None) -> datetime | None:
    """As `read_moment`, None for None."""
    return None if text is None else read_moment(text)


def optional_date(text: str | None) -> date | None:
    """A day, None for None."""
    return None if text is None else date.fromisoformat(text)


def optional_time(text: str | None) -> time | None:
    """A time of day, None for None."""
    return None if text is None else time.fromisoformat(text)


def written_json(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """JSON in one line; floats keep every digit."""
    return json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
