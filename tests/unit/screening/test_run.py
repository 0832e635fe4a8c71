"""From a folder to a table: order, going on, changed files, and what is never overwritten."""

from __future__ import annotations

import csv
import itertools
import os
from dataclasses import replace
from pathlib import Path

import pytest
from made_answers import MODEL, OTHER_MODEL, assessment, refusal
from made_dicom import film_dataset, phantom, to_bytes

from covid_desktop.answers import answer_object, csv_columns
from covid_desktop.domain.errors import FilmUnreadable, ReaderError
from covid_desktop.imaging.loading import load_film
from covid_desktop.screening.journal import JournalUnusable
from covid_desktop.screening.run import Screening
from covid_desktop.screening.tables import OutputUnusable


class Answering:
    """Answers in this process, last film first, and stops as if killed after so many."""

    def __init__(self, stop_after=None):
        self.asked = []
        self._stop_after = stop_after

    def answers(self, paths):
        for number, path in enumerate(reversed(list(paths))):
            if number == self._stop_after:
                raise KeyboardInterrupt
            self.asked.append(path)
            yield path, answer(path)


def answer(path):
    try:
        film = load_film(path)
    except FilmUnreadable as error:
        return answer_object(path, None, error)
    spoken = refusal(film) if "lateral" in path.name else assessment(film, total=3.0)
    return answer_object(path, film, replace(spoken, film_sha256=film.sha256))


@pytest.fixture
def archive(tmp_path):
    folder = tmp_path / "archive"
    for n, name in enumerate(["b/2.dcm", "a/1.dcm", "a/lateral.dcm", "z.dcm", "a/notes.txt"]):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        pixels = phantom(20 + n, 20)
        path.write_bytes(b"no film" if n == 4 else to_bytes(film_dataset(pixels, bits=12)))
    return folder


def rows(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_table_in_path_order_with_the_contracts_columns(archive, tmp_path):
    seen = []
    screening = Screening(archive, tmp_path / "out.csv")
    statuses = screening.run(Answering(), [MODEL], lambda *done: seen.append(done))
    table = rows(tmp_path / "out.csv")
    names = ["z.dcm", "a/1.dcm", "a/lateral.dcm", "a/notes.txt", "b/2.dcm"]
    assert [row["path"] for row in table] == [str(archive / n) for n in names]
    assert statuses == ["assessed", "assessed", "refused", "unreadable", "assessed"]
    assert [row["status"] for row in table] == statuses
    assert list(table[0]) == csv_columns()
    assert table[0]["severity.total"] == "3.0"
    assert table[3]["probabilities.covid_19"] == ""
    assert seen == [(n, 5) for n in range(6)]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["archive", "out.csv"]


def test_the_command_and_the_table_say_the_same_as_assess(archive, tmp_path):
    """One film a row, as `assess --csv` writes it."""
    from covid_desktop.answers import flatten  # noqa: PLC0415

    Screening(archive, tmp_path / "out.csv").run(Answering(), [MODEL])
    expected = flatten(answer(archive / "a" / "1.dcm"))
    row = next(r for r in rows(tmp_path / "out.csv") if r["path"].endswith("1.dcm"))
    for name in csv_columns():
        value = expected.get(name)
        assert row[name] == ("" if value is None else str(value))


def test_stopped_anywhere_it_goes_on_without_doing_a_film_twice(archive, tmp_path):
    whole = Screening(archive, tmp_path / "whole.csv")
    whole.run(Answering(), [MODEL])
    for stop in range(6):
        screening = Screening(archive, tmp_path / f"{stop}.csv")
        first, second = Answering(stop), Answering()
        if stop < 5:
            with pytest.raises(KeyboardInterrupt):
                screening.run(first, [MODEL])
            assert not screening.output.exists()
            screening.check(resume=True)
            assert not screening.is_complete
        screening.run(second, [MODEL])
        asked = first.asked + second.asked
        assert len(asked) == len(set(asked)) == 5
        assert rows(screening.output) == rows(whole.output)
        assert screening.is_complete
        assert len(screening.statuses()) == 5


def test_changed_new_and_vanished_films(archive, tmp_path):
    screening = Screening(archive, tmp_path / "out.csv")
    with pytest.raises(KeyboardInterrupt):
        screening.run(Answering(4), [MODEL])
    changed = archive / "b" / "2.dcm"
    changed.write_bytes(changed.read_bytes() + b"\0\0")
    (archive / "a" / "1.dcm").unlink()
    (archive / "new.dcm").write_bytes((archive / "z.dcm").read_bytes())
    touched = archive / "a" / "lateral.dcm"
    os.utime(touched, ns=(1, 1))
    again = Answering()
    screening.run(again, [MODEL])
    assert set(again.asked) == {changed, touched, archive / "new.dcm", archive / "z.dcm"}
    names = [Path(r["path"]).name for r in rows(screening.output)]
    assert names == ["new.dcm", "z.dcm", "lateral.dcm", "notes.txt", "2.dcm"]


def test_archive_mounted_elsewhere_goes_on_under_its_new_name(archive, tmp_path):
    with pytest.raises(KeyboardInterrupt):
        Screening(archive, tmp_path / "out.csv").run(Answering(4), [MODEL])
    moved = archive.rename(tmp_path / "moved")
    again = Answering()
    Screening(moved, tmp_path / "out.csv").run(again, [MODEL])
    assert len(again.asked) == 1
    assert all(r["path"].startswith(str(moved)) for r in rows(tmp_path / "out.csv"))


def test_killed_between_table_and_journal(archive, tmp_path, monkeypatch):
    screening = Screening(archive, tmp_path / "out.csv")
    with monkeypatch.context() as patch:
        patch.setattr("covid_desktop.screening.run.Journal.remove", lambda _: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            screening.run(Answering(), [MODEL])
    assert screening.output.exists()
    assert not screening.is_complete
    again = Answering()
    assert len(screening.run(again, [MODEL])) == 5
    assert again.asked == []
    assert screening.is_complete


def test_table_that_cannot_be_written_costs_no_answer(archive, tmp_path, monkeypatch):
    screening = Screening(archive, tmp_path / "out.csv")
    with monkeypatch.context() as patch:
        patch.setattr("covid_desktop.atomic.os.fsync", _full_disk(after=1))
        with pytest.raises(OSError, match="full"):
            screening.run(Answering(), [MODEL])
    assert not screening.output.exists()
    again = Answering()
    screening.run(again, [MODEL])
    assert again.asked == []


def _full_disk(after):
    calls = itertools.count()

    def fsync(_):
        if next(calls) == after:
            raise OSError(28, "full")

    return fsync


def test_another_models_answers_are_not_mixed_in(archive, tmp_path):
    screening = Screening(archive, tmp_path / "out.csv")
    with pytest.raises(KeyboardInterrupt):
        screening.run(Answering(2), [MODEL])
    with pytest.raises(JournalUnusable):
        screening.run(Answering(), [OTHER_MODEL])


def test_own_files_inside_the_archive_are_no_films(archive):
    screening = Screening(archive, archive / "out.csv")
    with pytest.raises(KeyboardInterrupt):
        screening.run(Answering(2), [MODEL])
    assert len(screening.run(Answering(), [MODEL])) == 5


def test_nothing_is_overwritten(archive, tmp_path):
    output = tmp_path / "out.csv"
    screening = Screening(archive, output)
    screening.check(resume=False)
    output.write_text("mine")
    assert _code(screening, resume=False) == "output-exists"
    screening.check(resume=True)
    with pytest.raises(OutputUnusable):
        screening.statuses()
    screening.journal.write_text("")
    assert _code(screening, resume=False) == "interrupted-screening"
    assert output.read_text() == "mine"


def _code(screening, *, resume):
    with pytest.raises(OutputUnusable) as raised:
        screening.check(resume=resume)
    return raised.value.code


def test_what_cannot_be_is_said_beforehand(archive, tmp_path, monkeypatch):
    assert _code(Screening(archive, tmp_path / "o.xlsx"), resume=False) == "unknown-table"
    assert _code(Screening(tmp_path / "no", tmp_path / "o.csv"), resume=False) == "no-folder"
    assert _code(Screening(archive, tmp_path / "no" / "o.csv"), resume=False) == "no-output-folder"
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert _code(Screening(archive, tmp_path / "o.parquet"), resume=False) == "parquet-missing"


def test_an_installed_program_does_not_send_its_reader_to_pip(archive, tmp_path, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    advised = []
    for frozen in (False, True):
        monkeypatch.setattr("sys.frozen", frozen, raising=False)
        with pytest.raises(OutputUnusable) as raised:
            Screening(archive, tmp_path / "o.parquet").check(resume=False)
        advised.append(str(raised.value))
    assert ["pip install" in said for said in advised] == [True, False]
    assert all(".csv" in said for said in advised)


def test_empty_folder(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(ReaderError) as raised:
        Screening(tmp_path / "empty", tmp_path / "o.csv").run(Answering(), [MODEL])
    assert raised.value.code == "no-files"
    assert not (tmp_path / "o.csv.partial").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_that_are_no_text(archive, tmp_path):
    (archive / "z.dcm").rename(archive / os.fsdecode(b"r\xf6ntgen.dcm"))
    screening = Screening(archive, tmp_path / "out.csv")
    with pytest.raises(KeyboardInterrupt):
        screening.run(Answering(4), [MODEL])
    again = Answering()
    screening.run(again, [MODEL])
    assert len(again.asked) == 1
    assert rows(screening.output)[0]["path"].endswith("r\\udcf6ntgen.dcm")


def test_parquet_holds_the_same(archive, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    Screening(archive, tmp_path / "o.csv").run(Answering(), [MODEL])
    screening = Screening(archive, tmp_path / "o.parquet")
    screening.check(resume=False)
    statuses = screening.run(Answering(), [MODEL])
    table = parquet.read_table(tmp_path / "o.parquet")
    assert table.column_names == csv_columns()
    assert screening.statuses() == statuses
    for ours, theirs in zip(rows(tmp_path / "o.csv"), table.to_pylist(), strict=True):
        for name in csv_columns():
            assert ours[name] == ("" if theirs[name] is None else str(theirs[name]))
