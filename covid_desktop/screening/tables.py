"""The finished table: CSV, or Parquet where pyarrow is installed."""

from __future__ import annotations

import csv
import importlib.util
import io
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, BinaryIO

from covid_desktop.answers import csv_columns, flatten
from covid_desktop.atomic import atomic_file
from covid_desktop.domain.errors import ReaderError

_BATCH_ROWS = 10_000
_WHOLE_NUMBERS = {"film.rows", "film.columns", "film.bits_stored"}
_TEXTS = {"path", "status", "finding", "provider", "operating_point.name"}


class OutputUnusable(ReaderError):
    """The output that was asked for cannot be written."""


def check_kind(path: Path) -> None:
    """Can a table of this name be written here?

    Raises:
        OutputUnusable: neither .csv nor .parquet, or pyarrow is missing.
    """
    suffix = path.suffix.lower()
    if suffix not in _WRITERS:
        raise OutputUnusable(
            "unknown-table",
            "The output is written as CSV or Parquet.",
            "Choose a name that ends in .csv or .parquet.",
        )
    if suffix == ".parquet" and importlib.util.find_spec("pyarrow") is None:
        raise OutputUnusable(
            "parquet-missing",
            "Parquet needs pyarrow, which is not installed here.",
            # Into an installed program pip can bring nothing.
            "Choose a name that ends in .csv."
            if getattr(sys, "frozen", False)
            else 'Install it with pip install "covid-desktop[parquet]", or choose a name that ends'
            " in .csv.",
        )


def write_table(path: Path, answers: Iterable[dict[str, Any]]) -> None:
    """Write the answers as rows; the file appears whole or not at all.

    Args:
        path: ends in .csv or .parquet; replaced if it is there.
        answers: objects as `answers.answer_object` makes them; taken one by one.

    Raises:
        OSError: the file cannot be written.
    """
    with atomic_file(path) as file:
        _WRITERS[path.suffix.lower()](file, (flatten(answer) for answer in answers))


def read_statuses(path: Path) -> list[str]:
    """The column "status" of a finished table.

    Raises:
        OutputUnusable: it is no table of ours.
    """
    try:
        if path.suffix.lower() == ".parquet":
            from pyarrow import parquet  # noqa: PLC0415 - an optional extra

            found: list[str] = parquet.read_table(path, columns=["status"])["status"].to_pylist()
            return found
        with path.open(newline="", encoding="utf-8") as file:
            lines = csv.reader(file)
            column = next(lines, []).index("status")
            return [line[column] for line in lines]
    except (LookupError, ValueError, csv.Error):
        raise OutputUnusable(
            "output-not-ours",
            "The output file is there already, and is no table of a screening.",
            "Choose another output file.",
        ) from None


def _write_csv(file: BinaryIO, rows: Iterable[dict[str, Any]]) -> None:
    text = io.TextIOWrapper(file, encoding="utf-8", errors="backslashreplace", newline="")
    writer = csv.DictWriter(text, csv_columns(), extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    text.flush()
    text.detach()


def _write_parquet(file: BinaryIO, rows: Iterable[dict[str, Any]]) -> None:
    import pyarrow as pa  # noqa: PLC0415 - an optional extra
    from pyarrow import parquet  # noqa: PLC0415

    schema = pa.schema([(name, getattr(pa, _kind(name))()) for name in csv_columns()])
    with parquet.ParquetWriter(file, schema) as writer:
        batch: list[dict[str, Any]] = []
        for row in rows:
            batch.append({name: _plain(row.get(name)) for name in csv_columns()})
            if len(batch) == _BATCH_ROWS:
                writer.write_table(pa.Table.from_pylist(batch, schema))
                batch.clear()
        if batch:
            writer.write_table(pa.Table.from_pylist(batch, schema))


def _kind(column: str) -> str:
    """Name of the Arrow type: a column of nothing but unknowns must have one too."""
    if column in _WHOLE_NUMBERS:
        return "int64"
    is_text = column in _TEXTS or column.startswith(("reason.", "film.", "model."))
    return "string" if is_text else "float64"


def _plain(value: Any) -> Any:  # noqa: ANN401 - a cell
    """Text without the stand-ins for bytes that are no text."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value


_WRITERS: dict[str, Callable[[BinaryIO, Iterable[dict[str, Any]]], None]] = {
    ".csv": _write_csv,
    ".parquet": _write_parquet,
}
