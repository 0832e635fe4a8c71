"""What works on this computer: model, codecs, providers, fonts, library."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from importlib import metadata
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from covid_desktop.domain.errors import ModelUnavailable, ReaderError
from covid_desktop.domain.film import Film
from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.assessor import FilmAssessor
from covid_desktop.library.faults import damaged_library
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.paths import codec_samples, library_folder, models, translations

_RUNTIMES = ("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-openvino")
_UNCOMPRESSED = "explicit"
# Lossy samples differ by up to 1 % on average; a wrong decoder by far more.
_MOST_LOST = 0.02


@dataclass(frozen=True)
class Check:
    """Outcome of one check.

    Attributes:
        name: what was checked.
        passed: it works.
        what: one sentence: what was found.
    """

    name: str
    passed: bool
    what: str


def check_all() -> Iterator[Check]:
    """Every check in turn; none raises."""
    yield from _check_model()
    yield from _check_codecs()
    yield from (_guarded(name, check) for name, check in _OTHERS.items())


def _check_model() -> Iterator[Check]:
    try:
        assessor = FilmAssessor.open(models())
    except ModelUnavailable as error:
        yield Check("models", False, f"{error.what} {error.advice}")
        return
    test = assessor.self_test()
    said = ", ".join(reference.short for reference in assessor.references)
    yield Check("models", test.passed, f"{said}. {test.what}")
    yield Check("provider in use", True, f"{assessor.provider}. {assessor.provider_reason}")


def _check_codecs() -> Iterator[Check]:
    """Decode one small phantom in every compression; each holds the same picture."""
    samples = sorted(codec_samples().glob("*.dcm"))
    if not samples:
        yield Check("codecs", False, "The codec samples are missing; reinstall Covid Desktop.")
    for sample in samples:
        yield _guarded(f"codec {sample.stem}", partial(_decode, sample))


def _decode(sample: Path) -> str:
    film = load_film(sample)
    plain = load_film(sample.with_stem(_UNCOMPRESSED))
    difference = np.abs(_unit(film) - _unit(plain)).mean()
    if not difference < _MOST_LOST:
        raise ReaderError(
            "codec-wrong",
            f"The phantom decodes to other values than it should (off by {difference:.1%}).",
            "Do not read films of this compression here; reinstall Covid Desktop.",
        )
    return f"{film.bits_stored} bits decoded, mean difference {difference:.2%}."


def _unit(film: Film) -> NDArray[np.float64]:
    """Stored values as a share of their range."""
    return film.stored / (2.0**film.bits_stored - 1)


def _providers() -> str:
    """One ONNX Runtime: two of its packages overwrite each other's files, and pip sees nothing."""
    here = [name for name in _RUNTIMES if _is_installed(name)]
    if len(here) > 1:
        raise ReaderError(
            "two-runtimes",
            f"{' and '.join(here)} are installed beside each other, and have damaged each other.",
            "Uninstall both, then install one of them; see docs/install.md.",
        )
    return ", ".join(onnxruntime.get_available_providers()) + "."


def _is_installed(distribution: str) -> bool:
    with suppress(metadata.PackageNotFoundError):
        return bool(metadata.version(distribution))
    return False


def _fonts() -> str:
    # Qt is loaded here alone, so that the other checks speak where no Qt library is.
    from covid_desktop.ui.font_check import drawn_grey_levels  # noqa: PLC0415

    levels = drawn_grey_levels()
    if levels <= 2:
        raise ReaderError(
            "fonts-missing",
            "No font was found: texts would be drawn as boxes.",
            "Install a font, for example the package fonts-dejavu-core.",
        )
    return f"Text is drawn with {levels} grey levels."


def _languages() -> str:
    """Each translation that is there can be drawn as letters."""
    from covid_desktop.ui.font_check import undrawable  # noqa: PLC0415 - as above
    from covid_desktop.ui.languages import available, native_name  # noqa: PLC0415

    languages = ("en", *available(translations()))
    missing = undrawable({language: native_name(language) for language in languages})
    if missing:
        raise ReaderError(
            "letters-missing",
            f"No font has the letters of: {', '.join(missing)}.",
            "Reinstall Covid Desktop, which brings them.",
        )
    return f"{', '.join(languages)} can be drawn."


def _archive_client() -> str:
    """What speaks to the hospital's archive is there; no connection is opened."""
    import pynetdicom  # noqa: PLC0415 - takes as long to load as the rest together

    from covid_desktop.exchange import dicomweb, pacs  # noqa: F401, PLC0415

    return f"pynetdicom {pynetdicom.__version__}."


def _library() -> str:
    """A library can be made here, and the one that is here, if any, is whole."""
    folder = library_folder()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as place, StudyLibrary(Path(place)) as library:
        library.complaints()
    if not StudyLibrary.exists(folder):
        return "A library can be made and written to."
    with StudyLibrary(folder) as library:
        if library.complaints():
            raise damaged_library()
        return f"The library is whole; {len(library.worklist())} studies."


def _guarded(name: str, check: Callable[[], str]) -> Check:
    """Run a check; whatever it raises is a failed check, in words."""
    try:
        return Check(name, True, check())
    except ReaderError as error:
        return Check(name, False, f"{error.what} {error.advice}")
    except OSError as error:
        return Check(name, False, f"{error.strerror or 'The system refused'}.")
    except ImportError:
        return Check(name, False, "A library of the system is missing; see README.")


_OTHERS: dict[str, Callable[[], str]] = {
    "providers": _providers,
    "fonts": _fonts,
    "languages": _languages,
    "archive client": _archive_client,
    "library": _library,
}
