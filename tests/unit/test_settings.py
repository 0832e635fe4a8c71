"""Settings survive a round trip, and whatever stands in their file."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from covid_desktop.settings import Settings, load_settings, save_settings


@given(st.text(), st.booleans())
def test_round_trip(tmp_path_factory, folder, overlay):
    file = tmp_path_factory.mktemp("settings") / "deep" / "settings.toml"
    folder = folder.encode("utf-8", "ignore").decode()
    settings = Settings(film_folder=folder, overlay_text=overlay, provider="cpu")
    save_settings(settings, file)
    assert load_settings(file) == (settings, None)


def test_a_first_start_needs_no_file(tmp_path):
    assert load_settings(tmp_path / "none.toml") == (Settings(), None)


@pytest.mark.parametrize("content", [b"not = = toml", b"\xff\xfe\0", b"[["])
def test_an_unreadable_file_means_defaults_and_a_message(tmp_path, content):
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    settings, trouble = load_settings(file)
    assert settings == Settings()
    assert trouble.code == "settings-unreadable"


def test_one_wrong_value_does_not_cost_the_others(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('overlay_text = 1\nprovider = "cpu"\nfrom_the_future = 3\n')
    settings, trouble = load_settings(file)
    assert settings == Settings(provider="cpu")
    assert trouble is not None


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that refuses")
def test_a_folder_that_refuses_leaves_the_old_file(tmp_path):
    file = tmp_path / "settings.toml"
    save_settings(Settings(), file)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(OSError):  # noqa: PT011 - whichever the system gives
            save_settings(replace(Settings(), provider="cpu"), file)
    finally:
        tmp_path.chmod(0o700)
    assert load_settings(file) == (Settings(), None)
