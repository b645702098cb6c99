"""Custom documents: which kind of operation they run, with just enough of GraphQL to be safe about it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from hero_healthie._call.arguments import find_unsendable
from hero_healthie.errors import InvalidArgumentError
from hero_healthie_runtime.errors import unknown_field
from hero_healthie_runtime.graphql.operation import GraphQLOperation, request_text
from hero_healthie_runtime.operation import Safety

if TYPE_CHECKING:
    from graphql import DocumentNode

Kind = Literal["query", "mutation", "subscription"]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CustomDocument:
    """A document that the caller wrote."""

    kind: Kind
    safety: Safety
    request: str
    name: str | None
    python_path: str = "healthie.execute"
    root_field: str | None = None
    check: str | None = None


Document: TypeAlias = GraphQLOperation[Any] | CustomDocument
"""A document to send, and how the `data` of its response is read."""

_NO_WORDS = re.compile(
    r'"""(?:\\"""|[^"]|"(?!""))*"""'  # block strings
    r'|"(?:\\.|[^"\\\n])*"'  # strings
    r"|#[^\n\r]*"  # comments
)
_TOKENS = re.compile(r"[{}()\[\]]|[A-Za-z_][A-Za-z0-9_]*")
_VARIABLES = re.compile(r"\$(\w+)(?:\s*:\s*([\[\]!\w]+)\s*(=?))?", re.ASCII)
_OPERATIONS = ("query", "mutation", "subscription")


class _Read(NamedTuple):
    """What a document holds."""

    operations: list[tuple[str, str | None]]
    """The kind and the name of each operation."""
    declared: dict[str, bool]
    """The variables, and whether each has to be given."""


def custom_document(
    text: str, operation_name: str | None, variables: Mapping[str, object] | None = None
) -> CustomDocument:
    """Return the document, with the kind of the operation that it runs.

    Raises:
        InvalidArgumentError: it is empty, no GraphQL (where graphql-core can tell), or holds no operation, or several
            and no `operation_name`; or its variables are not those that it declares.
    """
    if not isinstance(text, str) or not text.strip():
        raise InvalidArgumentError("query must be a GraphQL document", argument="query")
    found, declared = _read(text)
    if operation_name is not None:
        found = [(kind, name) for kind, name in found if name == operation_name]
        if not found:
            raise InvalidArgumentError("operation_name names no operation of the document", argument="operation_name")
    if not found:
        raise InvalidArgumentError("query holds no operation", argument="query")
    if len(found) > 1:
        raise InvalidArgumentError("query holds several operations: pass operation_name", argument="operation_name")
    _check_variables(variables or {}, declared, is_only=operation_name is None)
    kind, name = found[0]
    request = request_text(text, name)
    if kind == "mutation":
        return CustomDocument("mutation", "money", request, name)
    if kind == "subscription":
        raise InvalidArgumentError("subscriptions do not run over HTTP: see healthie.subscriptions", argument="query")
    return CustomDocument("query", "read", request, name)


def parsed(text: str) -> DocumentNode | None:
    """Return a document as graphql-core parses it; None where that is not installed.

    Raises:
        InvalidArgumentError: it is no GraphQL; the message says where.
    """
    try:
        from graphql import GraphQLSyntaxError, parse  # noqa: PLC0415 (an extra)
    except ImportError:
        return None
    try:
        return parse(text)
    except GraphQLSyntaxError as error:
        at = error.locations[0] if error.locations else None
        where = f" at line {at.line}, column {at.column}" if at else ""
        raise InvalidArgumentError(f"query is not GraphQL: syntax error{where}", argument="query") from None
    except RecursionError:
        raise InvalidArgumentError("query nests too deeply", argument="query") from None


@lru_cache(maxsize=64)
def _read(text: str) -> _Read:
    if find_unsendable(text) is None:  # whoever writes the request says what is wrong
        parsed(text)
    plain = _NO_WORDS.sub(" ", text)
    uses: list[tuple[str, str, str]] = _VARIABLES.findall(plain)
    declared = {name: type_.endswith("!") and not default for name, type_, default in uses if type_}
    for name, _, _ in uses:
        if name not in declared:
            raise InvalidArgumentError(f"query uses ${name}, which it does not declare", argument="query")
    return _Read(_definitions(plain), declared)


def _check_variables(given: Mapping[str, object], declared: Mapping[str, bool], *, is_only: bool) -> None:
    """Raise InvalidArgumentError for a variable that is not declared, or left out of the only operation there is."""
    for name in given:
        if name not in declared:
            raise unknown_field(name, "the document", declared, "variable").invalid("variables")
    missing = [name for name, required in declared.items() if required and is_only and given.get(name) is None]
    if missing:
        raise InvalidArgumentError(f"variables.{missing[0]} is required", argument=f"variables.{missing[0]}")


def _definitions(plain: str) -> list[tuple[str, str | None]]:
    """Return kind and name of each operation; a bare `{` at the top is a query without a name."""
    found: list[tuple[str, str | None]] = []
    depth = 0
    head: list[str] = []
    for word in _TOKENS.findall(plain):
        if word in {"{", "(", "["}:
            if word == "{" and depth == 0:
                if not head:
                    found.append(("query", None))
                elif head[0] in _OPERATIONS:
                    found.append((head[0], head[1] if len(head) > 1 else None))
                head = []
            depth += 1
        elif word in {"}", ")", "]"}:
            depth -= 1
        elif depth == 0:
            head.append(word)
    return found
