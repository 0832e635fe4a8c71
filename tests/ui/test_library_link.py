"""Films opened are remembered, priors hang themselves, and who is who can be put right."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from datetime import date

import numpy as np
import pytest
from made_dicom import film_dataset, to_bytes
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from stand_ins import REFERENCE

from covid_desktop.comparison.hindrances import hindrances
from covid_desktop.domain.assessment import Assessment
from covid_desktop.domain.study import Patient
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.settings import Settings
from covid_desktop.ui.comparison_desk import latest_prior
from covid_desktop.ui.film_rows import ENTRY_ROLE, OpenEntry, PatientHeading, RelativeEntry
from covid_desktop.ui.identity_dialogs import ConflictDialog, JoinDialog, PatientDialog
from covid_desktop.ui.library_desk import LibraryDesk


@pytest.fixture
def dicom(tmp_path):
    def make(name, seed, **attributes):
        pixels = np.random.default_rng(seed).integers(0, 4096, (60, 50), dtype=np.uint16)
        facts = {"PatientID": "5", "PatientName": "Doe^Jane", "StudyInstanceUID": f"1.2.{seed}"}
        path = tmp_path / "films" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(to_bytes(film_dataset(pixels, bits=12, **(facts | attributes))))
        return path

    return make


def opened(qtbot, built, paths, count):
    built.window.open_paths(paths)
    settled(qtbot, built, count)


def settled(qtbot, built, count):
    qtbot.waitUntil(
        lambda: (
            len(built.session.state.films) == count
            and not built.session.is_busy
            and built.tasks.is_idle
        ),
        timeout=60_000,
    )


def rows(built):
    model = built.window.film_list.rows
    return [model.data(model.index(n), ENTRY_ROLE) for n in range(model.rowCount())]


def dialog_of(built, kind):
    found = [d for d in built.window.findChildren(kind) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def test_opened_films_and_answers_are_remembered(qtbot, with_library, film_file):
    opened(qtbot, with_library, [film_file("1.png", 1), film_file("2.png", 2)], 2)
    library = with_library.library
    view = library.worklist()
    assert len(view) == 2
    shown = with_library.session.state.shown
    (kept,) = library.answers(shown.film.sha256)
    assert kept.model == REFERENCE
    assert kept.is_current
    assert not kept.is_old
    assert kept.answer.probabilities == shown.answer.probabilities
    assert library.film(shown.film.sha256).read_at is not None
    other = with_library.session.state.films[1].film.sha256
    assert library.film(other).read_at is None


def test_what_the_reader_does_in_turn_is_kept_in_turn(qtbot, with_library):
    link = with_library.desk.link
    done, failures, second_began = [], [], threading.Event()

    def first(_library):
        # With two workers the second would begin meanwhile, and be done before.
        second_began.wait(0.5)
        done.append("first")
        raise OSError

    def second(_library):
        second_began.set()
        done.append("second")

    assert link.run(first, lambda _: None, failed=failures.append, in_turn=True)
    assert link.run(second, lambda _: None, in_turn=True)
    qtbot.waitUntil(lambda: with_library.tasks.is_idle)
    assert done == ["first", "second"]
    assert len(failures) == 1


def test_opened_again_the_same_answer_is_not_written_twice(qtbot, with_library, film_file):
    path = film_file()
    for _ in range(2):
        opened(qtbot, with_library, [path], 1)
        sha256 = with_library.session.state.shown.film.sha256
        with_library.session.close_all()
    settled(qtbot, with_library, 0)
    assert len(with_library.library.answers(sha256)) == 1


def test_answers_of_another_model_are_old_and_made_anew(
    qtbot, with_library, film_file, session, answers
):
    path = film_file()
    opened(qtbot, with_library, [path], 1)
    sha256 = session.state.shown.film.sha256
    library = with_library.library
    from dataclasses import replace  # noqa: PLC0415

    other = replace(REFERENCE, version="0.2", sha256="cd" * 32)
    library.use_model(other)
    assert library.answers(sha256)[0].is_old
    session.close_all()
    session.model = replace(session.model, reference=other)
    newer = answers.assess

    def assess(film):
        return replace(newer(film), model=other)

    answers.assess = assess
    opened(qtbot, with_library, [path], 1)
    assert [(k.is_old, k.is_current) for k in library.answers(sha256)] == [
        (False, True), (True, False),
    ]  # fmt: skip


def test_priors_hang_themselves(qtbot, with_library, dicom, answers):
    days = ("01", "10", "12", "13", "14", "15")
    paths = [dicom(f"{n}.dcm", n, StudyDate=f"202003{day}") for n, day in enumerate(days)]
    opened(qtbot, with_library, paths, 6)
    with_library.session.close_all()
    settled(qtbot, with_library, 0)
    answers.asked.clear()
    opened(qtbot, with_library, [paths[4]], 4)
    films = with_library.session.state.films
    # The latest three, oldest first; the film that was opened stays on the screen.
    assert [o.film.study.study_date.day for o in films] == [10, 12, 13, 14]
    assert with_library.session.state.shown is films[3]
    assert [o.is_hung for o in films] == [True, True, True, False]
    assert all(isinstance(o.answer, Assessment) for o in films)
    assert answers.asked[0] == films[3].film.sha256, "the film that was opened goes first"
    kinds = [type(e).__name__ for e in rows(with_library)]
    assert kinds == ["PatientHeading", "RelativeEntry", *["OpenEntry"] * 4, "RelativeEntry"]
    # What the reader closes is not brought back, and a prior hangs no priors of its own.
    with_library.session.show(films[0].film.sha256)
    with_library.session.close_shown()
    settled(qtbot, with_library, 3)
    with_library.session.show(films[1].film.sha256)
    settled(qtbot, with_library, 3)


def test_priors_never_keep_the_film_waiting(qtbot, with_library, dicom, answers):
    paths = [dicom(f"{n}.dcm", n, StudyDate=f"2020030{n + 1}") for n in range(2)]
    opened(qtbot, with_library, paths, 2)
    with_library.session.close_all()
    settled(qtbot, with_library, 0)
    answers.gate.clear()
    with_library.window.open_paths([paths[1]])
    state = with_library.session
    qtbot.waitUntil(lambda: bool(state.state.films) and bool(rows(with_library)[1:]))
    qtbot.waitUntil(lambda: isinstance(rows(with_library)[1], RelativeEntry))
    assert len(state.state.films) == 1, "nothing is loaded before the film has its answer"
    answers.gate.set()
    settled(qtbot, with_library, 2)


def test_a_prior_whose_file_is_gone_stands_hollow_with_a_sentence(qtbot, with_library, dicom):
    paths = [dicom(f"{n}.dcm", n, StudyDate=f"2020030{n + 1}") for n in range(3)]
    opened(qtbot, with_library, paths, 3)
    with_library.session.close_all()
    settled(qtbot, with_library, 0)
    paths[0].rename(paths[0].with_name("elsewhere"))
    paths[1].write_bytes(paths[2].read_bytes() + b"another film")
    opened(qtbot, with_library, [paths[2]], 1)
    _, gone, changed, _ = rows(with_library)
    assert "File not found" in gone.words
    assert not changed.relative.is_missing
    films = with_library.window.film_list
    index = films.rows.index(1)
    assert "look for moved films" in films.rows.data(index, Qt.ItemDataRole.ToolTipRole)
    films.grab()
    films.setCurrentIndex(index)
    qtbot.keyClick(films, Qt.Key.Key_Return)
    assert "not at its place" in with_library.window.banner.text
    with_library.library.find_moved([paths[0].parent])
    with_library.desk.link.recall_all()
    qtbot.waitUntil(lambda: not rows(with_library)[1].relative.is_missing)


def test_priors_are_loaded_when_asked_for_where_they_are_not_to_hang(qtbot, with_library, dicom):
    with_library.window.change_settings(hang_priors=False)
    paths = [dicom(f"{n}.dcm", n, StudyDate=f"202003{day}") for n, day in enumerate((10, 14, 15))]
    opened(qtbot, with_library, paths, 3)
    with_library.session.close_all()
    settled(qtbot, with_library, 0)
    opened(qtbot, with_library, [paths[1]], 1)
    heading, prior, film, later = rows(with_library)
    assert isinstance(heading, PatientHeading)
    assert "Doe" in heading.words[0].title()
    assert isinstance(prior, RelativeEntry)
    assert isinstance(film, OpenEntry)
    assert prior.words[:2] == ["2020-03-10", "4 days before"]
    assert later.words[1] == "1 day after"
    assert prior.relative.kept is not None
    assert len(with_library.session.state.films) == 1
    window = with_library.window
    assert window.film_list.rows.data(window.film_list.rows.index(1), Qt.ItemDataRole.UserRole + 1)
    window.film_list.setFocus()
    qtbot.keyClick(window.film_list, Qt.Key.Key_Up)
    assert len(with_library.session.state.films) == 1
    assert window.film_list.currentIndex().row() == 1
    qtbot.keyClick(window.film_list, Qt.Key.Key_Return)
    settled(qtbot, with_library, 2)
    dates = [o.film.study.study_date for o in with_library.session.state.films]
    assert dates == [date(2020, 3, 10), date(2020, 3, 14)]


def test_films_of_several_patients_stand_patient_by_patient(qtbot, with_library, dicom):
    paths = [
        dicom("a.dcm", 1, StudyDate="20200301"),
        dicom("b.dcm", 2, PatientID="9", PatientName="Roe^John", StudyDate="20200302"),
        dicom("c.dcm", 3, StudyDate="20200303"),
        dicom("d.dcm", 4, StudyDate="20200302"),
    ]
    opened(qtbot, with_library, paths, 4)
    names = [o.film.path.name for o in with_library.session.state.films]
    assert names == ["a.dcm", "d.dcm", "c.dcm", "b.dcm"]
    kinds = [type(e).__name__ for e in rows(with_library)]
    assert kinds == ["PatientHeading", *["OpenEntry"] * 4]


def test_identity_that_does_not_fit_is_asked_before_joining(qtbot, with_library, dicom):
    jane = dicom("a.dcm", 1, PatientSex="F", StudyDate="20200301")
    john = dicom("b.dcm", 2, PatientName="Roe^John", PatientSex="M", StudyDate="20200305")
    opened(qtbot, with_library, [jane], 1)
    opened(qtbot, with_library, [john], 2)
    dialog = dialog_of(with_library, ConflictDialog)
    library, sha256 = with_library.library, with_library.session.state.shown.film.sha256
    assert library.prior_films(sha256) == ()
    qtbot.mouseClick(dialog.join_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(library.prior_films(sha256)) == 1)
    settled(qtbot, with_library, 2)
    assert with_library.session.state.shown.film.patient.name == library.film(sha256).patient.name
    desk = with_library.desk.identity
    assert desk.undo.isEnabled()
    desk.undo.trigger()
    qtbot.waitUntil(lambda: library.prior_films(sha256) == ())
    settled(qtbot, with_library, 2)
    assert "Roe" in with_library.session.state.find(sha256).film.patient.name.title()


def test_patient_and_date_are_typed_once_for_a_folder(qtbot, with_library, film_file):
    paths = [film_file(f"{n}.png", n) for n in range(3)]
    opened(qtbot, with_library, paths, 3)
    with_library.desk.identity.patient.trigger()
    dialog = dialog_of(with_library, PatientDialog)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert dialog.complaint.isVisible()
    qtbot.keyClicks(dialog.number, "77")
    qtbot.keyClicks(dialog.day, "2020-13-99")
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    dialog.day.clear()
    qtbot.keyClicks(dialog.day, "29.03.2020")
    dialog.scopes[PatientDialog.FOLDER].setChecked(True)
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: {o.film.patient.patient_id for o in with_library.session.state.films} == {"77"}
    )
    settled(qtbot, with_library, 3)
    assert with_library.session.state.shown.film.study.study_date == date(2020, 3, 29)
    assert isinstance(rows(with_library)[0], PatientHeading)
    assert len(rows(with_library)) == 4
    with_library.desk.identity.undo.trigger()
    qtbot.waitUntil(
        lambda: {o.film.patient.patient_id for o in with_library.session.state.films} == {""}
    )


def test_names_of_files_give_patient_and_date(qtbot, with_library, film_file):
    with_library.window.change_settings(name_pattern="{patient}_{date}")
    paths = [film_file(f"P7_2020-03-{day}.png", day) for day in (12, 10)]
    opened(qtbot, with_library, paths, 2)
    films = [o.film for o in with_library.session.state.films]
    assert [f.study.study_date for f in films] == [date(2020, 3, 10), date(2020, 3, 12)]
    assert {f.patient for f in films} == {Patient("P7")}


def test_joined_by_hand_and_split_again(qtbot, with_library, dicom):
    one = dicom("a.dcm", 1, StudyDate="20200301")
    other = dicom("b.dcm", 2, PatientID="0005", StudyDate="20200305")
    opened(qtbot, with_library, [one, other], 2)
    library = with_library.library
    with_library.desk.identity.join.trigger()
    dialog = dialog_of(with_library, JoinDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    qtbot.keyClicks(dialog.search, "nobody")
    qtbot.waitUntil(lambda: dialog.list.count() == 0)
    dialog.search.clear()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.list.setCurrentRow(0)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    sha256 = with_library.session.state.shown.film.sha256
    qtbot.waitUntil(lambda: len(library.films_of_patient(sha256)) == 2)
    settled(qtbot, with_library, 2)
    with_library.desk.identity.split.trigger()
    qtbot.waitUntil(lambda: len(library.films_of_patient(sha256)) == 1)


@pytest.mark.parametrize("harm", ["newer", "damaged", "locked", "folder"])
def test_with_a_broken_library_films_still_open(qtbot, built, film_file, tmp_path, harm):
    folder = tmp_path / "library"
    lock = None
    if harm == "folder":
        folder.write_text("a file where the folder should be")
    else:
        StudyLibrary(folder).close()
        file = folder / "library.sqlite"
        if harm == "newer":
            with sqlite3.connect(file) as db:
                db.execute("PRAGMA user_version = 99")
            db.close()
        elif harm == "damaged":
            shutil.rmtree(folder)
            folder.mkdir()
            file.write_bytes(b"no library" * 1000)
        else:
            lock = sqlite3.connect(file, isolation_level=None)
            lock.execute("BEGIN EXCLUSIVE")
    desk = LibraryDesk(
        built.window, built.session, built.tasks, lambda _s: StudyLibrary(folder, patience=0.1)
    )
    opened(qtbot, built, [film_file("1.png", 1), film_file("2.png", 2)], 2)
    settled(qtbot, built, 2)
    assert all(isinstance(o.answer, Assessment) for o in built.session.state.films)
    assert built.window.banner.isVisible()
    assert "not remembered" in built.window.banner.text
    assert built.window.banner.details_text().count("not remembered") == 1
    if lock is not None:
        lock.close()
    built.tasks.close()
    desk.link.close()


def test_the_readers_files_are_never_changed(qtbot, with_library, dicom):
    path = dicom("a.dcm", 1)
    before = path.read_bytes(), path.stat().st_mtime_ns
    with_library.window.change_settings(copy_films=True)
    opened(qtbot, with_library, [path], 1)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    sha256 = with_library.session.state.shown.film.sha256
    assert with_library.library.film(sha256).is_copied


def test_settings_are_kept_as_they_are_changed(built):
    built.window.change_settings(copy_films=True)
    assert built.kept[-1] == Settings(copy_films=True)
    assert not built.window.findChildren(QDialog)


def test_what_was_split_stays_apart_in_the_window(qtbot, with_library, dicom):
    paths = [dicom(f"{n}.dcm", n, StudyDate=f"2020030{n + 1}") for n in range(2)]
    opened(qtbot, with_library, paths, 2)
    session, desk = with_library.session, with_library.desk.identity
    assert [type(e).__name__ for e in rows(with_library)] == ["PatientHeading", *["OpenEntry"] * 2]
    prior, current = session.state.films
    session.show(current.film.sha256)
    assert latest_prior(current, session.state.films) is prior
    desk.split.trigger()
    settled(qtbot, with_library, 2)
    prior, current = session.state.films
    assert prior.film.patient == current.film.patient, "all that the files say is the same"
    assert [type(e).__name__ for e in rows(with_library)] == ["OpenEntry"] * 2
    assert latest_prior(current, session.state.films) is None
    assert [h.code for h in hindrances(prior.film, current.film) if h.forbids] == [
        "different-patients"
    ]
    desk.undo.trigger()
    settled(qtbot, with_library, 2)
    prior, current = session.state.films
    assert latest_prior(current, session.state.films) is prior


def test_joining_by_hand_asks_where_the_two_do_not_fit(qtbot, with_library, dicom):
    one = dicom("a.dcm", 1, StudyDate="20200301", PatientSex="F")
    other = dicom("b.dcm", 2, PatientID="9", PatientName="Roe^John", PatientSex="M")
    opened(qtbot, with_library, [one, other], 2)
    library, sha256 = with_library.library, with_library.session.state.shown.film.sha256
    with_library.desk.identity.join.trigger()
    dialog = dialog_of(with_library, JoinDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.list.setCurrentRow(0)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    question = dialog_of(with_library, ConflictDialog)
    settled(qtbot, with_library, 2)
    assert len(library.films_of_patient(sha256)) == 1
    qtbot.mouseClick(question.join_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(library.films_of_patient(sha256)) == 2)


def test_a_folder_is_declared_one_patient_each_film_keeping_its_day(qtbot, with_library, film_file):
    with_library.window.change_settings(name_pattern="{patient}_{date}")
    paths = [film_file(f"P{n}_2020-03-0{n}.png", n) for n in (1, 2)]
    opened(qtbot, with_library, paths, 2)
    with_library.desk.identity.patient.trigger()
    dialog = dialog_of(with_library, PatientDialog)
    dialog.number.setText("77")
    dialog.offset.setText("soon")
    dialog.scopes[PatientDialog.FOLDER].setChecked(True)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert "whole number" in dialog.complaint.text()
    dialog.offset.setText("-2")
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    settled(qtbot, with_library, 2)
    films = [o.film for o in with_library.session.state.films]
    assert {f.patient.patient_id for f in films} == {"77"}
    assert [f.study.study_date for f in films] == [date(2020, 3, 1), date(2020, 3, 2)]
    assert sorted(f.study.day_offset or 0 for f in films) == [-2, 0]
    assert isinstance(rows(with_library)[0], PatientHeading)
    with_library.desk.identity.undo.trigger()
    settled(qtbot, with_library, 2)
    assert {o.film.patient.patient_id for o in with_library.session.state.films} == {"P1", "P2"}
