"""Problems of users' documents, all at once and each with its place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from graphql import Node, get_location

from ..errors import CodegenError


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a file; line 0 is the file as a whole."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}" if self.line else self.path


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One problem or note."""

    place: Place
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place.path else self.message


class DocumentsError(CodegenError):
    """Documents that nothing can be generated from."""

    def __init__(self, problems: Iterable[Problem], causes: Iterable[str] = ()) -> None:
        self.problems = tuple(sorted(set(problems)))
        self.causes = tuple(causes)
        super().__init__("\n".join((*self.causes, *(str(problem) for problem in self.problems))))


def place_of(node: Node | None) -> Place:
    """Return where a node of a parsed file stands; its source is named like its file."""
    loc = node.loc if node is not None else None
    if loc is None:
        return Place("")
    where = get_location(loc.source, loc.start)
    return Place(loc.source.name, where.line, where.column)
