"""The messages of our errors by their first words, as users search for them: read from the code that raises them."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from docs.site.docstrings import safe
from docs.site.source import ROOT
from docs.site.topics import Entry, Topic
from hero_healthie import errors

FOLDERS = ("src/hero_healthie", "src/hero_healthie_runtime")
LEFT_OUT = ("sandbox", "cli")
"""Rooms whose messages are the sandbox's own, or printed by a command."""

_FIRST_WORDS = re.compile(r"(?:[\w.,'=()/-]+ ?){1,16}")
_LENGTHS = (4, 8, 16)

_INTRO = (
    "What the errors of this package say, by class, as far as the words are always the same; `…` stands for a name, a "
    "number or a place. What each class means, and what to do: [errors](../errors.md)."
)


def topic() -> Topic:
    """Return the page of the messages."""
    said: dict[str, set[str]] = defaultdict(set)
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if not set(LEFT_OUT) & set(path.relative_to(ROOT / folder).parts):
                for name, text in _raised(ast.parse(path.read_text("utf-8"))):
                    said[name].add(text)
    entries = [
        Entry(
            f"{name} says",
            f"What it means: [`{name}`](python-errors.md#{name}).",
            _index(said[name]) + "\n".join(f"- {safe(text)}" for text in sorted(said[name], key=str.lower)),
            kind="message",
        )
        for name in sorted(said)
    ]
    return Topic("messages", "Messages by their first words", _INTRO, [("", entries)], longest=100_000)


def _index(texts: Iterable[str]) -> str:
    """Return what makes the search find messages by their first words: it wants at least half of an entry."""
    starts = {_FIRST_WORDS.match(text.partition("…")[0].replace("`", "")) for text in texts}
    begun = [found[0].split() for found in starts if found]
    words = sorted({" ".join(each[:length]) for each in begun for length in _LENGTHS if len(each) > 1})
    return "".join(f"<!-- index: {each} -->\n\n" for each in words)


def _raised(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in errors.__all__:
            for text in _texts(node.args[0] if node.args else None):
                words = " ".join(text.split())
                if len(words.replace("…", " ").split()) > 1:
                    yield node.func.id, words


def _texts(node: ast.expr | None) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            yield "".join(str(each.value) if isinstance(each, ast.Constant) else "…" for each in values)
        case ast.IfExp(body=first, orelse=second):
            yield from _texts(first)
            yield from _texts(second)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            for start in _texts(left):
                ends = list(_texts(right)) or ["…"]
                yield from (start + end for end in ends)
        case _:
            return
