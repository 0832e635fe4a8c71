"""Keeps resources/translations true to the code: `make_translations.py [--import de words.json]`.

Every text of the window and of the report is taken out of the code by its syntax tree, with the
context that Qt will ask for when the program runs; none is missed because it hides behind a
short name. So are the sentences of errors, reasons and hindrances below the window, which are
written in English there (covid_desktop/domain/sentence.py). Each language's .ts file is then
brought up to date (what was translated stays, what vanished goes) and compiled to the .qm file
that the program loads. The .ts files are the source.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "es", "fr", "pt_BR", "zh_CN")
# The report's language tag is a text too: each translation says there what it is.
_TAGS = {"ar": "ar", "de": "de", "es": "es", "fr": "fr", "pt_BR": "pt-BR", "zh_CN": "zh-Hans"}
# Context of what is said below the window, and what of it only the command line says.
SENTENCES = "sentences"
_ENGLISH_ONLY = {
    "screening", "answers.py", "cli.py", "comparison_answers.py", "console.py", "report_command.py",
    "self_test.py",
}  # fmt: skip
TAG_COMMENT = "language tag of this translation"


@dataclass(frozen=True, order=True)
class Text:
    """One text as Qt asks for it."""

    context: str
    source: str
    comment: str = ""


def texts_of(package: Path) -> set[Text]:
    """All texts in a package.

    Raises:
        ValueError: a text is not written out where it is asked for; the message says where.
    """
    trees = {
        file: ast.parse(file.read_text(encoding="utf-8")) for file in sorted(package.rglob("*.py"))
    }
    found = {text for file, tree in trees.items() for text in _texts(tree, file)}
    kinds = _kinds_with_sentences(trees.values())
    for file, tree in trees.items():
        if not _ENGLISH_ONLY & set(file.relative_to(package).parts):
            found |= {Text(SENTENCES, words) for words in _sentences(tree, file, kinds)}
    return found


def _kinds_with_sentences(trees: Iterable[ast.Module]) -> set[str]:
    """Classes made of a code, what happened and what to do: reasons, and all readers' errors."""
    bases = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    kinds = {"Reason", "Hindrance", "ReaderError"}
    while more := {name for name, of in bases.items() if of & kinds} - kinds:
        kinds |= more
    return kinds


def _sentences(tree: ast.Module, file: Path, kinds: set[str]) -> Iterator[str]:
    """Literal sentences of errors and the like, and whatever `sentence(...)` marks."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func).rpartition(".")[2]
        if name == "sentence" and isinstance(node.func, ast.Name):
            first = node.args[0]
            if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
                raise ValueError(f"{file.name}:{node.lineno}: not a literal text")
            yield first.value
        is_super = name == "__init__" and len(node.args) == 3
        if name in kinds or is_super:
            for part in node.args[1:3]:
                if isinstance(part, (ast.JoinedStr, ast.BinOp)):
                    where = f"{file.name}:{node.lineno}"
                    raise ValueError(f"{where}: a sentence that is not literal")  # noqa: TRY004
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value


def _texts(tree: ast.Module, file: Path) -> Iterator[Text]:
    short = _context_of_short_name(tree)

    def walk(node: ast.AST, of_class: str) -> Iterator[Text]:
        if isinstance(node, ast.ClassDef):
            of_class = node.name
        if isinstance(node, ast.FunctionDef) and node.name in ("_tr", "_translate"):
            return
        if isinstance(node, ast.Call):
            yield from asked(node, of_class)
        for child in ast.iter_child_nodes(node):
            yield from walk(child, of_class)

    def asked(call: ast.Call, of_class: str) -> Iterator[Text]:
        name = ast.unparse(call.func)
        if name == "self.tr":
            first = [of_class]
        elif name == "_tr":
            first = [short]
        elif name.rpartition(".")[2] == "translate" and len(call.args) > 1:
            first = []
        else:
            return
        words = [a.value if isinstance(a, ast.Constant) else None for a in call.args]
        if not all(isinstance(word, str) for word in words):
            raise ValueError(f"{file.name}:{call.lineno}: not a literal text")
        yield Text(*first, *(str(word) for word in words))

    yield from walk(tree, "")


def _context_of_short_name(tree: ast.Module) -> str:
    """`def _tr(text): return QCoreApplication.translate("context", text)`: its context."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for inner in ast.walk(node):
                if isinstance(inner, ast.Call) and isinstance(inner.args[0], ast.Constant):
                    return str(inner.args[0].value)
    return ""


def read_ts(file: Path) -> dict[Text, str]:
    """Finished translations of a .ts file; of none, if there is no such file."""
    if not file.is_file():
        return {}
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                text = Text(name, message.findtext("source", ""), message.findtext("comment", ""))
                found[text] = translation.text
    return found


def updated(
    texts: set[Text], known: dict[Text, str], words: dict[str, str], language: str
) -> dict[Text, str]:
    """The translation of each text, "" where there is none yet.

    Args:
        texts: in the code now.
        known: translations that there were.
        words: English -> translation, for what is not known; wherever the text stands.
        language: "de", "pt_BR".
    """
    elsewhere = {text.source: translation for text, translation in known.items()}
    return {
        text: _TAGS[language]
        if text.comment == TAG_COMMENT
        else known.get(text) or words.get(text.source) or elsewhere.get(text.source, "")
        for text in sorted(texts)
    }


def write_ts(file: Path, language: str, translations: dict[Text, str]) -> None:
    """A .ts file as Qt Linguist reads it; in order, so that changes are seen in the history."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context = None
    for text, translation in sorted(translations.items()):
        if text.context != context:
            lines += ["</context>"] if context is not None else []
            context = text.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += ["    <message>", f"        <source>{escape(text.source)}</source>"]
        if text.comment:
            lines.append(f"        <comment>{escape(text.comment)}</comment>")
        state = "" if translation else ' type="unfinished"'
        lines += [
            f"        <translation{state}>{escape(translation)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    file.write_text("\n".join(lines), encoding="utf-8")


def compile_qm(ts: Path, qm: Path) -> None:
    """By Qt's own lrelease."""
    folder = Path(PySide6.__file__).parent
    lrelease = next(f for f in folder.glob("lrelease*") if f.suffix in ("", ".exe"))
    # What to run and on what comes from this project alone.
    subprocess.run([lrelease, "-silent", ts, "-qm", qm], check=True)


def main() -> None:
    """Bring all languages up to date, and say what is missing."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--import", dest="imports", nargs=2, action="append", default=[],
        metavar=("LANGUAGE", "JSON"), help="fill in translations: {English: translation}",
    )  # fmt: skip
    wanted = parser.parse_args()
    imports = {language: Path(file) for language, file in wanted.imports}
    texts = texts_of(ROOT / "covid_desktop")
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        words = {}
        if language in imports:
            words = json.loads(imports[language].read_text(encoding="utf-8"))
        ts = FOLDER / f"covid-desktop_{language}.ts"
        translations = updated(texts, read_ts(ts), words, language)
        write_ts(ts, language, translations)
        compile_qm(ts, ts.with_suffix(".qm"))
        missing = sorted({text.source for text, said in translations.items() if not said})
        sys.stdout.write(f"{language}: {len(translations)} texts, {len(missing)} missing\n")
        sys.stdout.writelines(f"    {source!r}\n" for source in missing)


if __name__ == "__main__":
    main()
