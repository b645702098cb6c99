"""Users' `.graphql` files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    Source,
    Token,
    TokenKind,
    parse,
)

from hero_healthie_runtime.operation import Safety

from ..errors import CodegenError, SpecError
from ..folders import files_in
from ..graphql.schema.schema import read_spec
from ..specs.decisions import SAFETY_CLASSES
from .problems import DocumentsError, Place, Problem, place_of

SUFFIXES = (".graphql", ".gql")
_OURS = re.compile(r"#?\s*hero-healthie:\s*(.*)")
_SAFETY = re.compile(r"safety=(\w+)\s+reason=(\S.*)")
SAFETY_COMMENT = "# hero-healthie: safety=… reason=…"


@dataclass(frozen=True, slots=True)
class CustomOperation:
    """An operation of a user's file."""

    name: str
    node: OperationDefinitionNode
    origin: str
    """The file it stands in, as generated code names it: relative to the folder that was given."""
    safety: Safety | None
    """The safety class that a comment above it states."""


@dataclass(frozen=True, slots=True)
class CustomDocuments:
    """The operations and fragments of all files."""

    operations: dict[str, CustomOperation] = field(default_factory=dict[str, CustomOperation])
    fragments: dict[str, FragmentDefinitionNode] = field(default_factory=dict[str, FragmentDefinitionNode])
    origins: dict[str, str] = field(default_factory=dict[str, str])
    """The file of each fragment."""

    @property
    def texts(self) -> dict[str, str]:
        """The text of each file by its path."""
        nodes = [*(operation.node for operation in self.operations.values()), *self.fragments.values()]
        sources = (node.loc.source for node in nodes if node.loc is not None)
        return {source.name: source.body for source in sources}

    @property
    def document(self) -> DocumentNode:
        """All of it as one document."""
        nodes = (operation.node for operation in self.operations.values())
        return DocumentNode(definitions=(*nodes, *self.fragments.values()))


def read_documents(given: Sequence[Path]) -> CustomDocuments:
    """Read files and folders, the latter with all that is in them; raise DocumentsError, with every problem, if
    some are not GraphQL or hold what they must not, and CodegenError if there is nothing to read.
    """
    found = CustomDocuments()
    problems: list[Problem] = []
    files = list(files_in(given, SUFFIXES))
    if not files:
        raise CodegenError(f"no {' or '.join(SUFFIXES)} file in {', '.join(map(str, given))}")
    for path, named in files:
        try:
            document = parse(Source(read_spec(path), str(path)))
        except SpecError as error:
            problems.append(Problem(Place(str(path)), str(error).removeprefix(f"{path}: ")))
        except GraphQLSyntaxError as error:
            where = error.locations[0] if error.locations else None
            place = Place(str(path), where.line, where.column) if where else Place(str(path))
            problems.append(Problem(place, f"is not GraphQL: {error.message}"))
        else:
            origin = named.resolve().name / path.relative_to(named)
            problems += _take(found, document, origin.as_posix())
    if not problems and not found.operations:
        problems.append(Problem(Place(str(files[0][0])), "holds no operation, nor does any other file"))
    if problems:
        raise DocumentsError(problems)
    return found


def _take(found: CustomDocuments, document: DocumentNode, origin: str) -> Iterator[Problem]:
    comments = _comments(document)
    for node in document.definitions:
        if isinstance(node, FragmentDefinitionNode):
            earlier = found.fragments.setdefault(node.name.value, node)
            found.origins.setdefault(node.name.value, origin)
            if earlier is not node:
                yield Problem(place_of(node), f"fragment {node.name.value} is defined at {place_of(earlier)} already")
        elif not isinstance(node, OperationDefinitionNode):
            yield Problem(place_of(node), "only operations and fragments belong here")
        elif node.name is None:
            yield Problem(place_of(node), f"name it: `{node.operation.value} someName …`; its function is called so")
        else:
            safety, problem = _decision(node, comments)
            if problem:
                yield problem
            name = node.name.value
            operation = CustomOperation(name, node, origin, safety)
            first = found.operations.setdefault(name, operation)
            if first is not operation:
                yield Problem(place_of(node), f"{name} is defined at {place_of(first.node)} already")
    for token, _ in comments.values():
        place = Place(document.loc.source.name if document.loc else "", token.line, token.column)
        yield Problem(place, f"`{SAFETY_COMMENT}` belongs directly above an operation")


def _comments(document: DocumentNode) -> dict[int, tuple[Token, str]]:
    """Return the comments meant for us, by their lines."""
    found: dict[int, tuple[Token, str]] = {}
    token = document.loc.start_token if document.loc else None
    while token is not None:
        ours = _OURS.match(token.value.strip()) if token.kind is TokenKind.COMMENT and token.value else None
        if ours:
            found[token.line] = (token, ours[1].strip())
        token = token.next
    return found


def _decision(
    node: OperationDefinitionNode, comments: dict[int, tuple[Token, str]]
) -> tuple[Safety | None, Problem | None]:
    """Return the safety class that the comments above an operation decide; they are taken out of `comments`."""
    token = node.loc.start_token.prev if node.loc else None
    line = node.loc.start_token.line if node.loc else 0
    while token is not None and token.kind is TokenKind.COMMENT and token.line == line - 1:
        line = token.line
        if line in comments:
            _, text = comments.pop(line)
            parts = _SAFETY.fullmatch(text)
            if parts is None or parts[1] not in SAFETY_CLASSES:
                classes = ", ".join(SAFETY_CLASSES)
                problem = f"write `{SAFETY_COMMENT}`, where safety is one of {classes}, and a reason follows"
                return None, Problem(Place(place_of(node).path, token.line, token.column), problem)
            return SAFETY_CLASSES[SAFETY_CLASSES.index(parts[1])], None
        token = token.prev
    return None, None
