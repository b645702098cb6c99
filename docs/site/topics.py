"""Pages of the reference: their entries, and how those that are too long are split so that links to them stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

LONGEST = 30_000
"""Characters of Markdown on a page: about 150 KB of HTML."""


@dataclass(frozen=True)
class Entry:
    """An operation, a method, a class: what has an anchor of its own."""

    name: str
    """Its own name, which is the anchor too."""
    summary: str
    body: str
    names: tuple[str, ...] = ()
    """What else it is called, for the search."""
    kind: str = "operation"


@dataclass
class Topic:
    """A page of the reference, or several where one would be too long."""

    name: str
    title: str
    intro: str = ""
    sections: list[tuple[str, list[Entry]]] = field(default_factory=list[tuple[str, list[Entry]]])
    longest: int = LONGEST
    """How many characters it may have before it is split; lists of short lines make less HTML of them."""
    letter: Callable[[str], str] = lambda name: name
    """The part of a name by which entries are sorted, where a page is split."""

    @property
    def entries(self) -> list[Entry]:
        """All entries, in order."""
        return [entry for _, entries in self.sections for entry in entries]


@dataclass(frozen=True)
class Written:
    """A page as it is written: its text, where each entry is, and the pages below it."""

    name: str
    title: str
    text: str
    anchors: dict[str, str]
    """The page of each entry, by its name: this one, or a part."""
    entries: tuple[Entry, ...] = ()
    below: tuple[str, ...] = ()


def write(topic: Topic) -> Iterator[Written]:
    """Yield the page of a topic; where it is too long, its parts too, after it."""
    if len(_text(topic)) <= topic.longest:
        anchors = {entry.name: topic.name for entry in topic.entries}
        yield Written(topic.name, topic.title, _text(topic), anchors, tuple(topic.entries))
        return
    parts = list(_parts(topic))
    anchors = {entry.name: part.name for part in parts for entry in part.entries}
    lines = [f"# {topic.title}", "", topic.intro, ""]
    for part in parts:
        lines += [f"## {part.title.rpartition(': ')[2]}", ""]
        lines += list(_listed(part))
        lines.append("")
    lines += ["```{toctree}", ":hidden:", "", *[part.name for part in parts], "```", ""]
    yield Written(topic.name, topic.title, "\n".join(lines), anchors, below=tuple(part.name for part in parts))
    for part in parts:
        own = {entry.name: part.name for entry in part.entries}
        yield Written(part.name, part.title, _text(part), own, tuple(part.entries))


def _listed(part: Topic) -> Iterator[str]:
    """Yield the links to the entries of a part; each is where a link to the entry on the whole page leads."""
    links = {
        entry: f'<span id="{entry.name}"></span>[{entry.name}]({part.name}.md#{entry.name})' for entry in part.entries
    }
    if all(entry.kind == "model" for entry in links):
        yield " · ".join(links.values())
    else:
        yield from (f"- {link}: {entry.summary}" for entry, link in links.items())


def _text(topic: Topic) -> str:
    lines = [f"# {topic.title}", "", topic.intro, ""]
    for heading, entries in topic.sections:
        level = "##"
        if heading:
            lines += [f"## {heading}", ""]
            level = "###"
        for entry in entries:
            lines += [f"{level} {entry.name}", "", entry.summary, "", entry.body, ""]
    return "\n".join(lines)


def _parts(topic: Topic) -> Iterator[Topic]:
    def key(entry: Entry) -> str:
        return topic.letter(entry.name).lower()

    ranges: list[tuple[str, str, list[Entry]]] = []
    size = LONGEST
    for letter, group in groupby(sorted(topic.entries, key=key), key=lambda entry: key(entry)[0]):
        entries = list(group)
        needed = sum(_size(entry) for entry in entries)
        if size + needed > LONGEST:
            ranges.append((letter, letter, []))
            size = 0
        first, _, held = ranges[-1]
        ranges[-1] = (first, letter, [*held, *entries])
        size += needed
    for first, last, entries in ranges:
        pieces = list(_pieces(entries))
        for number, piece in enumerate(pieces, 1):
            letters = first if first == last else f"{first}-{last}"
            suffix = f"{letters}{number}" if len(pieces) > 1 else letters
            said = suffix.upper() if len(pieces) == 1 else f"{letters.upper()}, {number} of {len(pieces)}"
            yield Topic(f"{topic.name}-{suffix}", f"{topic.title}: {said}", topic.intro, [("", piece)])


def _pieces(entries: list[Entry]) -> Iterator[list[Entry]]:
    piece: list[Entry] = []
    for entry in entries:
        if piece and sum(map(_size, piece)) + _size(entry) > LONGEST:
            yield piece
            piece = []
        piece.append(entry)
    yield piece


def _size(entry: Entry) -> int:
    return len(entry.body) + len(entry.summary) + len(entry.name) + 10
