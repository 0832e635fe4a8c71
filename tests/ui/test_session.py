"""What is open and what is known of it: through the real session, loader and tasks."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from stand_ins import REFERENCE, Answers

from covid_desktop.domain.assessment import Assessment, Refusal
from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.reading import ReadyModel
from covid_desktop.ui.session import ReadingSession


def names(session):
    return [o.film.path.name for o in session.state.films]


def is_settled(session):
    return not session.is_busy


def test_films_open_in_the_order_asked_and_the_first_is_shown(qtbot, session, film_file):
    session.start()
    # The first is the slowest to load; it still comes first.
    files = [film_file("0.png", 0, size=(1500, 1500))]
    files += [film_file(f"{n}.png", n) for n in range(1, 9)]
    session.open(files)
    qtbot.waitUntil(lambda: is_settled(session) and len(session.state.films) == 9)
    assert names(session) == [f.name for f in files]
    assert session.state.shown.film.path == files[0]
    assert all(isinstance(o.answer, Assessment) for o in session.state.films)
    assert all(o.answer.film_sha256 == o.film.sha256 for o in session.state.films)


def test_a_late_answer_never_stands_beside_another_film(qtbot, session, answers, film_file):
    answers.gate.clear()
    session.start()
    beside: list[tuple[str, str]] = []

    def note(state):
        beside.extend((o.film.sha256, o.answer.film_sha256) for o in state.films if o.answer)

    session.state_changed.connect(note)
    first, second = film_file("first.png", 1), film_file("second.png", 2)
    session.open([first])
    qtbot.waitUntil(lambda: len(answers.asked) == 1)
    session.open([second])
    qtbot.waitUntil(lambda: names(session) == ["first.png", "second.png"])
    assert session.state.shown.film.path == second
    assert session.state.shown.is_pending
    answers.gate.set()
    qtbot.waitUntil(lambda: is_settled(session))
    assert beside
    assert all(film == answer for film, answer in beside)


def test_an_answer_to_a_closed_film_is_dropped(qtbot, session, answers, film_file, tasks):
    answers.gate.clear()
    session.start()
    session.open([film_file()])
    qtbot.waitUntil(lambda: len(answers.asked) == 1)
    session.close_shown()
    answers.gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert session.state.films == ()
    assert session.state.current is None


def test_an_answer_to_another_film_is_not_taken(qtbot, tasks, film_file, answers):
    first = film_file("1.png", 1)

    class Confused(Answers):
        def assess(self, film):
            return replace(super().assess(film), film_sha256="00" * 32)

    session = ReadingSession(tasks, lambda: ReadyModel(Confused(), REFERENCE, "CPU"))
    session.start()
    session.open([first])
    qtbot.waitUntil(lambda: is_settled(session) and bool(session.state.films))
    assert session.state.shown.answer is None
    assert session.state.shown.failure.code == "internal-error"


def test_a_failed_load_keeps_the_last_state(qtbot, session, film_file, tmp_path):
    session.start()
    session.open([film_file()])
    qtbot.waitUntil(lambda: bool(session.state.films) and is_settled(session))
    before = session.state
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no film at all")
    with qtbot.waitSignal(session.troubled) as said:
        session.open([bad])
    (trouble,), total = said.args
    assert (trouble.subject, total) == ("bad.png", 1)
    assert trouble.reason.what
    assert trouble.reason.advice
    assert session.state is before


def test_three_hundred_files_with_bad_ones_among_them(qtbot, session, film_file, tmp_path):
    session.start()
    for number in range(288):
        film_file(f"{number:03}.png", number, size=(40, 40))
    for number in range(12):
        (tmp_path / f"{number:03}-bad.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * number)
    done: list[object] = []
    session.progressed.connect(done.append)
    with qtbot.waitSignal(session.troubled, timeout=60_000) as said:
        session.open([tmp_path])
    troubles, total = said.args
    assert (len(troubles), total) == (12, 300)
    qtbot.waitUntil(lambda: is_settled(session), timeout=60_000)
    assert len(session.state.films) == 288
    assert all(isinstance(o.answer, Assessment) for o in session.state.films)
    assert done[-1] is None
    counts = [p.done for p in done if p is not None]
    assert counts == sorted(counts)


def test_opening_many_files_can_be_cancelled(qtbot, session, answers, film_file, tmp_path):
    session.start()
    for number in range(60):
        film_file(f"{number:03}.png", number, size=(700, 700))
    session.open([tmp_path])
    qtbot.waitUntil(lambda: len(session.state.films) >= 3)
    session.cancel_opening()
    count = len(session.state.films)
    qtbot.waitUntil(lambda: is_settled(session))
    assert 3 <= len(session.state.films) == count < 60


def test_a_film_opened_twice_is_there_once_and_shown(qtbot, session, film_file):
    session.start()
    first, second = film_file("1.png", 1), film_file("2.png", 2)
    session.open([first, second])
    qtbot.waitUntil(lambda: len(session.state.films) == 2 and is_settled(session))
    session.show(session.state.films[1].film.sha256)
    with qtbot.waitSignal(session.told):
        session.open([first])
    assert len(session.state.films) == 2
    assert session.state.shown.film.path == first


def test_films_opened_before_the_model_are_assessed_once_it_is_ready(
    qtbot, tasks, answers, film_file
):
    gate = threading.Event()

    def open_model():
        assert gate.wait(30)
        return ReadyModel(answers, REFERENCE, "CPU")

    session = ReadingSession(tasks, open_model)
    session.start()
    session.open([film_file("1.png", 1), film_file("2.png", 2)])
    qtbot.waitUntil(lambda: len(session.state.films) == 2)
    assert all(o.is_pending for o in session.state.films)
    gate.set()
    qtbot.waitUntil(lambda: is_settled(session))
    assert all(isinstance(o.answer, Assessment) for o in session.state.films)


def test_without_a_model_films_open_and_say_why_they_are_not_assessed(qtbot, tasks, film_file):
    def open_model():
        raise ModelUnavailable("no-model", "There is no model.", "Install one.")

    session = ReadingSession(tasks, open_model)
    session.open([film_file("before.png", 1)])
    qtbot.waitUntil(lambda: len(session.state.films) == 1)
    with qtbot.waitSignal(session.troubled):
        session.start()
    session.open([film_file("after.png", 2)])
    qtbot.waitUntil(lambda: len(session.state.films) == 2)
    assert [o.failure.code for o in session.state.films] == ["no-model", "no-model"]
    assert is_settled(session)


def test_refused_and_broken_films(qtbot, session, answers, film_file, caplog):
    answers.refused = {"refused.png"}
    answers.broken = {"broken.png"}
    session.start()
    session.open([film_file("refused.png", 1), film_file("broken.png", 2)])
    qtbot.waitUntil(lambda: len(session.state.films) == 2 and is_settled(session))
    refused, broken = session.state.films
    assert isinstance(refused.answer, Refusal)
    assert broken.failure.code == "internal-error"
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text
    assert "broken.png" not in caplog.text


def test_the_memory_for_open_films_has_an_end(qtbot, tasks, answers, film_file):
    session = ReadingSession(
        tasks, lambda: ReadyModel(answers, REFERENCE, "CPU"), memory_bytes=3 * 40_000
    )
    session.start()
    files = [film_file(f"{n}.png", n, size=(200, 200)) for n in range(5)]
    with qtbot.waitSignal(session.troubled) as said:
        session.open(files)
    troubles, _ = said.args
    assert [t.subject for t in troubles] == ["3.png", "4.png"]
    assert {t.reason.code for t in troubles} == {"memory-full"}
    assert names(session) == ["0.png", "1.png", "2.png"]


@pytest.mark.parametrize(("start", "by", "end"), [(0, 1, 1), (2, 1, 2), (0, -1, 0), (1, -1, 0)])
def test_stepping_stays_inside_the_list(qtbot, session, film_file, start, by, end):
    session.start()
    session.open([film_file(f"{n}.png", n) for n in range(3)])
    qtbot.waitUntil(lambda: len(session.state.films) == 3)
    hashes = [o.film.sha256 for o in session.state.films]
    session.show(hashes[start])
    session.step(by)
    assert session.state.current == hashes[end]


def test_the_shown_film_is_assessed_first(qtbot, tasks, film_file):
    answers = Answers()
    answers.gate.clear()
    session = ReadingSession(tasks, lambda: ReadyModel(answers, REFERENCE, "CPU"))
    session.start()
    session.open([film_file(f"{n}.png", n) for n in range(12)])
    qtbot.waitUntil(lambda: len(session.state.films) == 0 or len(answers.asked) >= 1)
    answers.gate.set()
    qtbot.waitUntil(lambda: len(session.state.films) == 12 and is_settled(session))
    assert session.state.films[0].film.sha256 in answers.asked[:2]


def test_an_empty_folder_is_said_to_be_empty(qtbot, session, tmp_path):
    with qtbot.waitSignal(session.told):
        session.open([tmp_path])
    assert session.state.films == ()
