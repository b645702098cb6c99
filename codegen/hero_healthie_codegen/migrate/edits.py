"""Edits of a text: small replacements that leave all else, comments and layout too, as it was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graphql import Node, Token, TokenKind


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """A replacement of the characters from `start` to `end` by `text`."""

    start: int
    end: int
    text: str = ""

    def overlaps(self, other: Edit) -> bool:
        """Return whether both touch the same characters; two insertions at one place do not."""
        if self.start == self.end and other.start == other.end:
            return False
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Change:
    """Edits that belong together, and why they are made."""

    cause: str
    edits: tuple[Edit, ...]
    note: str = ""
    """What callers of the document must do now, where something changes for them."""


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with all edits made; insertions at one place keep their order."""
    parts: list[str] = []
    end = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += (text[end : edit.start], edit.text)
        end = edit.end
    return "".join((*parts, text[end:]))


def replacement(node: Node, text: str) -> Edit:
    """Return the edit that writes `text` in a node's place."""
    start, end = span(node)
    return Edit(start, end, text)


def insertion(at: int, text: str) -> Edit:
    """Return the edit that adds `text`."""
    return Edit(at, at, text)


def span(node: Node) -> tuple[int, int]:
    """Return where a parsed node begins and ends."""
    assert node.loc is not None  # noqa: S101 (it was parsed with its location)
    return node.loc.start, node.loc.end


def removal(text: str, node: Node, siblings: Sequence[Node]) -> Edit:
    """Return the edit that takes a node out of a list, with the brackets if it is the only one; comments stay."""
    assert node.loc is not None  # noqa: S101 (it was parsed with its location)
    first, last = node.loc.start_token, node.loc.end_token
    if len(siblings) == 1 and first.prev and last.next and first.prev.kind is TokenKind.PAREN_L:
        start, end = first.prev.start, last.next.end
        comments = [line.partition("#")[2] for line in text[start:end].splitlines() if "#" in line]
        return Edit(start, end, "".join(f" #{comment}\n" for comment in comments))
    start, end = first.start, last.end
    following = len(text) - len(text[end:].lstrip(", \t"))
    line_start = text.rfind("\n", 0, start) + 1
    if not text[line_start:start].strip(" \t,") and text[following : following + 1] in ("", "\n", "\r"):
        newline = text.find("\n", following)
        return Edit(line_start, newline + 1 if newline >= 0 else len(text))
    if last.next is not None and _is_followed(last.next, text, following):
        return Edit(start, following)
    before = len(text[:start].rstrip(" \t,"))
    return Edit(before if "\n" not in text[before:start] else start, end)


def _is_followed(token: Token, text: str, position: int) -> bool:
    closing = (TokenKind.PAREN_R, TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.EOF)
    return token.kind not in closing and not text[position:].startswith(("\n", "\r", "#"))
