"""The words of a name. openapi-python-client splits names at every letter that is not ASCII."""

from __future__ import annotations

import re
import unicodedata

from openapi_python_client import strings

_LETTERS = str.maketrans(
    {"ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"}
)
_WORD = re.compile(r"[^\W_]+")


def snake_case(text: str) -> str:
    """Return a name with underscores between its words."""
    return strings.snake_case(text) if text.isascii() else "_".join(_words(text)).lower()


def pascal_case(text: str) -> str:
    """Return a name whose words begin with a capital, without accents."""
    return strings.pascal_case(_folded(text))


def class_name(text: str, prefix: str = "Model_") -> str:
    """Return a name that a class can have; its module is named after it, and the generator spells it as we do."""
    return str(strings.ClassName(_folded(text), prefix))


def _folded(text: str) -> str:
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _words(text: str) -> list[str]:
    found: list[str] = []
    for run in _WORD.findall(unicodedata.normalize("NFKC", text)):
        start = 0
        for at in range(1, len(run)):
            before, here, after = run[at - 1], run[at], run[at + 1 : at + 2]
            if here.isupper() and (not before.isupper() or (after and after.islower())):
                found.append(run[start:at])
                start = at
        found.append(run[start:])
    return found
