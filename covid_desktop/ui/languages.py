"""The window's language: translations that are installed, and the one in use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from covid_desktop.ui.fonts import use_fonts_of

_NAME = "covid-desktop"
_NATIVE = {
    "ar": "العربية", "de": "Deutsch", "en": "English", "es": "Español", "fr": "Français",
    "pt_BR": "Português (Brasil)", "zh_CN": "简体中文",
}  # fmt: skip
# Where a language has countries that write figures otherwise: films, DICOM and the drawings
# have Western digits, and two kinds of digits in one sentence would be misread.
_LOCALES = {"ar": "ar_AE"}


def available(folder: Path) -> tuple[str, ...]:
    """Languages with a translation in this folder ("covid-desktop_de.qm"), English aside."""
    return tuple(sorted(f.stem.removeprefix(f"{_NAME}_") for f in folder.glob(f"{_NAME}_*.qm")))


def native_name(language: str) -> str:
    """A language in its own words: "Deutsch"."""
    return _NATIVE.get(language) or QLocale(language).nativeLanguageName() or language


def translation(folder: Path, language: str) -> Callable[[str, str, str], str]:
    """Texts in a language that the window need not speak: (context, text, note) -> text.

    Args:
        folder: of the translations.
        language: one of `available`; anything else gives the texts as they stand in the code.
    """
    translator = QTranslator()
    if not translator.load(str(folder / f"{_NAME}_{language}.qm")):
        return lambda _context, text, _note: text
    # Only read from now on, which a worker may do.
    found = translator.translate
    return lambda context, text, note: found(context, text, note) or text


def speak(application: QCoreApplication, folder: Path, language: str) -> bool:
    """Use a language from now on, for what is built from now on.

    Args:
        application: the application.
        folder: of the translations.
        language: "de", "pt_BR"; "" for that of the system.

    Returns:
        A translation was found; else texts are English.
    """
    for earlier in application.findChildren(QTranslator):
        application.removeTranslator(earlier)
        earlier.deleteLater()
    wanted = [language] if language else QLocale.system().uiLanguages()
    spoken = _first_spoken(wanted, available(folder))
    QLocale.setDefault(_locale(language, spoken))
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(QLocale(spoken or "en").textDirection())
        use_fonts_of(spoken)
    if not spoken:
        return False
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # The last one that is installed is asked first: ours stand before Qt's own.
    for file in (qt / f"qtbase_{spoken}.qm", folder / f"{_NAME}_{spoken}.qm"):
        translator = QTranslator(application)
        found = translator.load(str(file)) and application.installTranslator(translator)
    return found


def _first_spoken(wanted: list[str], installed: tuple[str, ...]) -> str:
    """The first wish that can be met; "" for English, and if there is none.

    "pt-PT" is met by "pt_BR", "zh-Hans-SG" by "zh_CN"; but traditional Chinese is not.
    """
    for tag in wanted:
        parts = tag.replace("_", "-").split("-")
        if parts[0] == "en":
            return ""
        if parts[0] == "zh" and {"Hant", "TW", "HK", "MO"} & set(parts):
            continue
        exact = tag.replace("-", "_")
        if exact in installed:
            return exact
        near = [code for code in installed if code.partition("_")[0] == parts[0]]
        if near:
            return near[0]
    return ""


def _locale(language: str, spoken: str) -> QLocale:
    """Of the system's country where its language is the one spoken."""
    system = QLocale.system()
    if not language and spoken.partition("_")[0] in ("", system.name().partition("_")[0]):
        is_western = system.zeroDigit() == "0"
        return system if is_western else QLocale(_LOCALES.get(spoken, "C"))
    return QLocale(_LOCALES.get(spoken) or language or spoken)
