"""The archive in the window, against a real Orthanc on loopback."""

import logging
import shutil
from pathlib import Path

import orthanc_server
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from covid_desktop.exchange.archive import ArchiveServer, archive_at
from covid_desktop.exchange.send_queue import SendQueue
from covid_desktop.ui.pacs_desk import PacsDesk
from covid_desktop.ui.reporting import ReportDesk

DEMONSTRATION = sorted((Path(__file__).parents[2] / "resources" / "demonstration").iterdir())


@pytest.fixture(scope="module")
def orthanc(tmp_path_factory):
    if orthanc_server.PROGRAM is None:
        pytest.skip("Orthanc is missing: install orthanc and orthanc-dicomweb")
    made = orthanc_server.Orthanc(tmp_path_factory.mktemp("orthanc"))
    made.start()
    yield made
    made.stop()


def desk_in(built, reports, folder):
    places = folder / "archive", folder / "archive-password"
    return PacsDesk(built.window, built.session, built.tasks, reports, *places)


@pytest.fixture
def desk(built, tmp_path):
    reports = ReportDesk(built.window, built.session, built.tasks)
    return desk_in(built, reports, tmp_path)


def server_of(orthanc):
    return ArchiveServer("127.0.0.1", orthanc.dicom_port, "ARCHIVE")


def open_film(qtbot, built, path):
    built.window.open_paths([path])
    qtbot.waitUntil(lambda: not built.session.is_busy, timeout=30_000)


def test_without_settings_nothing_can_be_asked_and_nothing_is(qtbot, built, desk):
    open_film(qtbot, built, DEMONSTRATION[3])
    assert not desk.find.isEnabled()
    assert not desk.send.isEnabled()
    desk.send_waiting()
    assert built.tasks.is_idle
    assert list(desk.acts) == []


def test_the_connection_is_tested_before_it_is_saved(qtbot, built, desk, orthanc):
    desk.settings.trigger()
    dialog = desk.dialog
    dialog.host.setText("127.0.0.1")
    dialog.port.setValue(orthanc.dicom_port)
    dialog.called.setText("WRONG")
    qtbot.mouseClick(dialog.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "does not know" in dialog.message.text(), timeout=30_000)
    dialog.called.setText("ARCHIVE")
    qtbot.mouseClick(dialog.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "answers" in dialog.message.text(), timeout=30_000)
    dialog.buttons.accepted.emit()
    assert ArchiveServer.from_json(built.kept[-1].pacs) == server_of(orthanc)
    assert [a.what for a in desk.acts] == ["C-ECHO", "C-ECHO"]


def test_priors_are_found_fetched_and_opened(qtbot, built, desk, orthanc, tmp_path):
    for _, refusal in archive_at(server_of(orthanc)).send(DEMONSTRATION[:3]):
        assert refusal is None
    film = tmp_path / "current.dcm"
    shutil.copy(DEMONSTRATION[3], film)
    open_film(qtbot, built, film)
    built.window.change_settings(pacs=server_of(orthanc).to_json())
    assert desk.find.isEnabled()
    desk.find.trigger()
    dialog = desk.dialog
    qtbot.waitUntil(lambda: dialog.list.count() == 3, timeout=30_000)
    assert dialog.list.item(0).text().startswith("2020-03-27")
    qtbot.mouseClick(dialog.fetch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(built.session.state.films) == 4, timeout=30_000)
    assert desk.dialog is None


def test_results_reach_the_archive_and_the_act_is_shown(qtbot, built, desk, orthanc):
    open_film(qtbot, built, DEMONSTRATION[0])
    built.window.change_settings(pacs=server_of(orthanc).to_json())
    before = len(orthanc.instances())
    desk.send.trigger()
    qtbot.waitUntil(lambda: len(orthanc.instances()) == before + 4, timeout=40_000)
    qtbot.waitUntil(lambda: built.tasks.is_idle, timeout=20_000)
    assert desk.queue.waiting == ()
    desk.activity.trigger()
    assert "C-STORE (4)" in desk.dialog.list.item(0).text()
    assert "DEMO" not in desk.dialog.list.item(0).text()


def test_what_waited_before_the_last_end_of_the_program_is_sent(qtbot, built, orthanc, tmp_path):
    SendQueue(tmp_path / "archive" / "queue").put([DEMONSTRATION[3].read_bytes()])
    reports = ReportDesk(built.window, built.session, built.tasks)
    desk = desk_in(built, reports, tmp_path)
    gone = ArchiveServer("127.0.0.1", orthanc_server.free_port(), "ARCHIVE", seconds=3)
    built.window.change_settings(pacs=gone.to_json())
    desk.send_waiting()
    qtbot.waitUntil(lambda: built.tasks.is_idle, timeout=20_000)
    assert len(desk.queue.waiting) == 1
    built.window.change_settings(pacs=server_of(orthanc).to_json())
    desk.send_waiting()
    qtbot.waitUntil(lambda: built.tasks.is_idle, timeout=20_000)
    assert desk.queue.waiting == ()


def test_the_workstation_s_own_certificate_is_chosen_and_kept(
    qtbot, built, desk, tmp_path, monkeypatch
):
    chosen = iter(["/pem/archive.pem", "/pem/own.pem", "", "/pem/own.key"])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (next(chosen), ""))
    desk.settings.trigger()
    dialog = desk.dialog
    dialog.host.setText("archive.example")
    dialog.tls.setChecked(True)
    for field in (dialog.certificates, dialog.own_certificate, dialog.own_key, dialog.own_key):
        qtbot.mouseClick(field.choose, Qt.MouseButton.LeftButton)
    dialog.buttons.accepted.emit()
    server = ArchiveServer.from_json(built.kept[-1].pacs)
    kept = server.certificates, server.own_certificate, server.own_key
    assert kept == ("/pem/archive.pem", "/pem/own.pem", "/pem/own.key")
    desk.settings.trigger()
    assert desk.dialog.own_key.path == "/pem/own.key"


def test_the_password_is_kept_apart_from_the_settings(qtbot, built, desk, tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    desk.settings.trigger()
    dialog = desk.dialog
    dialog.web.setText("https://reader:s3cret@archive.example/dicom-web")
    dialog.buttons.accepted.emit()
    assert "out of the address" in dialog.message.text()
    assert desk.dialog is dialog
    dialog.web.setText("https://archive.example/dicom-web")
    dialog.user.setText("reader")
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    dialog.password.setText("s3cret")
    dialog.buttons.accepted.emit()
    assert (tmp_path / "archive-password").read_text(encoding="utf-8") == "s3cret"
    assert "s3cret" not in built.kept[-1].pacs
    assert "s3cret" not in caplog.text
    assert desk.server.password == "s3cret"
    desk.settings.trigger()
    desk.dialog.user.clear()
    desk.dialog.buttons.accepted.emit()
    assert not (tmp_path / "archive-password").exists()
