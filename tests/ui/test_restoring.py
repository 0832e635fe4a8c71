"""Recent films, the last session after a crash, and one window for two starts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QMessageBox

from covid_desktop.last_session import SessionFile, read_session
from covid_desktop.ui.instance import RunningWindow, hand_over
from covid_desktop.ui.restoring import SessionKeeper
from covid_desktop.ui.socket_place import socket_name


@pytest.fixture
def keeper(built, tmp_path):
    return SessionKeeper(built.window, built.session, built.tasks, tmp_path / "session.json")


def opened(qtbot, built, paths, count):
    built.window.open_paths(paths)
    qtbot.waitUntil(lambda: len(built.session.state.films) == count and not built.session.is_busy)


def test_what_is_open_is_written_and_forgotten_at_a_proper_close(
    qtbot, built, keeper, film_file, tmp_path
):
    paths = [film_file("1.png", 1), film_file("2.png", 2)]
    opened(qtbot, built, paths, 2)
    file = tmp_path / "session.json"
    qtbot.waitUntil(lambda: read_session(file).left_open == tuple(paths))
    keeper.offer()
    assert keeper.question is None
    keeper.close()
    assert read_session(file).left_open == ()
    assert read_session(file).recent == (paths[1], paths[0])


def test_after_a_crash_the_films_are_offered_again(qtbot, built, keeper, film_file, tmp_path):
    paths = [film_file("1.png", 1), film_file("2.png", 2)]
    opened(qtbot, built, paths, 2)
    file = tmp_path / "session.json"
    qtbot.waitUntil(lambda: len(read_session(file).left_open) == 2)
    built.session.close_all()
    # As a process that was killed leaves it, read by the next one.
    keeper._file.write(keeper._file.next_number() + 100, paths, paths)
    after = SessionKeeper(built.window, built.session, built.tasks, file)
    after.offer()
    assert after.question.isVisible()
    button = next(
        b
        for b in after.question.buttons()
        if after.question.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [o.film.path for o in built.session.state.films] == paths)


@pytest.fixture
def after_crash(built, tmp_path, film_file):
    """The keeper of a start after a crash with two films open; it has not asked yet."""
    paths = [film_file("1.png", 1), film_file("2.png", 2)]
    file = tmp_path / "crashed.json"
    SessionFile(file).write(1, paths, paths)
    return SessionKeeper(built.window, built.session, built.tasks, file)


def test_films_given_at_the_start_win_and_the_last_ones_stay_in_the_menu(
    qtbot, built, after_crash, film_file
):
    window = built.window
    given = film_file("3.png", 3)
    # As films on the command line wait until the window has all its parts.
    window.is_ready = False
    window.open_paths([given])
    after_crash.offer()
    assert after_crash.question is None
    window.begin()
    qtbot.waitUntil(lambda: [o.film.path for o in built.session.state.films] == [given])
    assert after_crash.open_last.isEnabled()
    assert after_crash.open_last in window.actions_.menus.file.actions()
    after_crash.open_last.trigger()
    qtbot.waitUntil(lambda: len(built.session.state.films) == 3 and not built.session.is_busy)
    assert not after_crash.open_last.isEnabled()


def test_it_does_not_ask_for_films_that_are_shown_already(qtbot, built, after_crash):
    opened(qtbot, built, list(after_crash.left_open), 2)
    after_crash.offer()
    assert after_crash.question is None
    assert not after_crash.open_last.isEnabled()


def test_films_that_come_while_it_asks_answer_the_question(qtbot, built, after_crash, film_file):
    after_crash.offer()
    assert after_crash.question.isVisible()
    built.window.open_paths([film_file("3.png", 3)])
    qtbot.waitUntil(lambda: not after_crash.question.isVisible())
    qtbot.waitUntil(lambda: len(built.session.state.films) == 1)
    assert after_crash.open_last.isEnabled()


def test_nothing_was_left_open_nothing_can_be_opened_again(keeper):
    assert not keeper.open_last.isEnabled()


def test_recent_films_are_in_the_menu(qtbot, built, keeper, film_file):
    first, second = film_file("1.png", 1), film_file("2.png", 2)
    assert not keeper.menu.isEnabled()
    opened(qtbot, built, [first], 1)
    opened(qtbot, built, [second], 2)
    names = [a.text().split("  ")[0] for a in keeper.menu.actions()]
    assert names[:2] == ["2.png", "1.png"]
    built.session.close_all()
    keeper.menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: [o.film.path for o in built.session.state.films] == [first])
    keeper.menu.actions()[-1].trigger()
    assert not keeper.menu.isEnabled()


@pytest.fixture
def name(tmp_path):
    runtime = Path(os.environ.get("TMPDIR", "/tmp")) / f"cd-{os.getpid()}"
    runtime.mkdir(exist_ok=True)
    yield socket_name(tmp_path / "settings.toml", runtime)
    for file in runtime.iterdir():
        file.unlink()
    runtime.rmdir()


def test_nobody_there_nothing_handed_over(name):
    assert not hand_over(name, [Path("x.png")])


def test_a_socket_left_from_a_crash_is_put_aside(qtbot, built, name):
    server = QLocalServer()
    assert server.listen(name)
    os.rename(name, f"{name}.kept")  # noqa: PTH104
    server.close()
    os.rename(f"{name}.kept", name)  # noqa: PTH104
    assert Path(name).exists()
    assert not hand_over(name, [])
    running = RunningWindow(name, built.window)
    assert running.listen()
    running.close()


@pytest.mark.parametrize("message", [b"no json\n", b'{"a": 1}\n', b"[1, 2]\n"])
def test_nonsense_is_not_answered(qtbot, built, name, message):
    running = RunningWindow(name, built.window)
    received = []
    running.paths_received.connect(received.append)
    assert running.listen()
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(2000)
    socket.write(message)
    socket.flush()
    qtbot.waitUntil(lambda: b"" in running._heard.values())
    assert received == []
    socket.abort()
    running.close()


def test_only_its_user_may_open_the_socket(built, name):
    running = RunningWindow(name, built.window)
    assert running.listen()
    assert Path(name).stat().st_mode & 0o077 == 0
    running.close()
