"""What the app remembers between sessions: one frozen value, one small TOML file."""

from __future__ import annotations

import json
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from covid_desktop.atomic import write_atomically

if TYPE_CHECKING:
    from covid_desktop.domain.assessment import Reason


@dataclass(frozen=True)
class Settings:
    """All settings, with what holds on a first start.

    Attributes:
        model: path of the model file; "" for the one that comes with the app.
        provider: ONNX Runtime provider to ask for; "auto" lets the app choose.
        window_geometry: place and size of the window, base64, "" before the first closing.
        splitter: widths of the panes, base64, "".
        layouts: where windows and films stood on each set of screens, as JSON.
        screens: size of each screen's pixels in mm, as the reader measured it, as JSON.
        overlay_text: show the texts in the corners of the film.
        language: two letters, "" for that of the system.
        default_window: "film" for what the film asks for, "automatic".
        operating_point: name of the model's threshold, "" for its own choice.
        theme: "dark", "light" or "system".
        text_percent: size of all texts, 100 to 200, on top of what the desktop enlarges.
        library_folder: where the library lies; "" for the usual place.
        copy_films: the library keeps copies of films instead of leaving them where they are.
        name_pattern: how patient and date stand in the names of PNG and JPEG files; "" for not.
        hang_priors: open a known patient's earlier films by themselves, in the background.
        reader_name: who signs conclusions.
        monitor_checked: day of the last monitor check and of which screen, "" if never.
        shortcuts: keys that the reader changed, as JSON: name of the action -> keys.
        reader_first: the reader looks first; the model's statement is veiled until asked for.
        film_folder: where the open dialog starts; "" for the home folder.
        hospital: name over the reports, "" for none.
        logo: path of a PNG or JPEG picture over the reports, "" for none.
        paper: of the reports, "a4" or "us-letter".
        conclusion: "open" or "folded", as the reader left its fields; "" for what has room.
        accepted: version of the program in which its notice was accepted; "" if never.
        pacs: the archive, as JSON; "" for none: then no connection is ever opened.
    """

    model: str = ""
    provider: str = "auto"
    window_geometry: str = ""
    splitter: str = ""
    layouts: str = "{}"
    screens: str = "{}"
    overlay_text: bool = True
    reader_first: bool = False
    film_folder: str = ""
    theme: str = "dark"
    text_percent: int = 100
    language: str = ""
    default_window: str = "film"
    operating_point: str = ""
    library_folder: str = ""
    copy_films: bool = False
    name_pattern: str = ""
    hang_priors: bool = True
    reader_name: str = ""
    monitor_checked: str = ""
    shortcuts: str = "{}"
    hospital: str = ""
    logo: str = ""
    paper: str = "a4"
    conclusion: str = ""
    accepted: str = ""
    pacs: str = ""


def load_settings(path: Path) -> tuple[Settings, Reason | None]:
    """Read the settings; whatever cannot be understood is left at its default.

    Args:
        path: the TOML file; it need not exist.

    Returns:
        The settings, and what to tell the reader if the file could not be used whole.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings(), None
    except (OSError, UnicodeDecodeError):
        return Settings(), _unusable()
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return Settings(), _unusable()
    known: dict[str, Any] = {}
    is_whole = True
    for field in fields(Settings):
        value = table.get(field.name, field.default)
        # bool before the rest: for Python, True is an int; here a switch is a switch.
        if type(value) is type(field.default):
            known[field.name] = value
        else:
            is_whole = False
    return Settings(**known), None if is_whole else _unusable()


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings; a crash or a full disk leaves the old file whole.

    Raises:
        OSError: the folder cannot be written to.
    """
    lines = [f"{name} = {_toml(value)}\n" for name, value in asdict(settings).items()]
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, "".join(lines).encode("utf-8", "replace"))


def _toml(value: str | int) -> str:
    """A JSON string is a TOML basic string but for two things: pairs of surrogates, and DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _unusable() -> Reason:
    from covid_desktop.domain.assessment import Reason  # noqa: PLC0415 - rarely needed

    return Reason(
        "settings-unreadable",
        "The settings file could not be read, so the app starts with its own settings.",
        "Nothing of your films is affected; the file is written anew when the window closes.",
    )
