"""Sentences for the reader that are written here in English, and said in another language above.

Below the window nothing knows of languages. A sentence without values is itself the key under
which its translation is found; one with values remembers its template and them. `sentence` marks
both for the tool that gathers texts (packaging/make_translations.py), which also takes the
literal sentences of errors, reasons and hindrances. See ADR 20.
"""

from __future__ import annotations

from collections.abc import Callable

CONTEXT = "sentences"


class Sentence(str):
    """English words, with the template and the values that they were made of.

    Attributes:
        template: the words, with {0}, {1} … where values stand.
        values: texts (an Sentence among them is translated too), whole numbers.
    """

    __slots__ = ("template", "values")
    template: str
    values: tuple[str | int, ...]

    def __new__(cls, template: str, *values: str | int) -> Sentence:
        """Fill in the values; without any, the template stands as it is."""
        made = super().__new__(cls, template.format(*values) if values else template)
        made.template, made.values = template, values
        return made

    def __getnewargs__(self) -> tuple[str | int, ...]:  # type: ignore[override]
        """For pickling: screenings run in processes of their own."""
        return (self.template, *self.values)


def sentence(template: str, *values: str | int) -> Sentence:
    """A sentence that can be said in another language; the template must be a literal."""
    return Sentence(template, *values)


def in_language(words: str, say: Callable[[str, str], str]) -> str:
    """The words in another language; as they are where there is no translation.

    Args:
        words: a sentence of the floors below the window, or any other text.
        say: (context, English) -> translation, or the English.
    """
    if not isinstance(words, Sentence) or not words.values:
        return say(CONTEXT, words) if words else words
    values = (in_language(v, say) if isinstance(v, str) else v for v in words.values)
    return say(CONTEXT, words.template).format(*values)
