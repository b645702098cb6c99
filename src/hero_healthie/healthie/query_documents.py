"""Custom documents: which kind of operation they run, with just enough of GraphQL to be safe about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from hero_healthie.errors import InvalidArgumentError
from hero_healthie_runtime.graphql.operation import GraphQLOperation, request_text
from hero_healthie_runtime.operation import Safety

Kind = Literal["query", "mutation", "subscription"]


@dataclass(frozen=True, slots=True)
class CustomDocument:
    """A document that the caller wrote."""

    kind: Kind
    safety: Safety
    request: str = field(repr=False)
    name: str | None
    python_path: str = "healthie.execute"
    root_field: str | None = None
    check: str | None = None


Document: TypeAlias = GraphQLOperation[Any] | CustomDocument
"""A document to send, and how the `data` of its response is read."""

_TOKENS = re.compile(
    r'"""(?:\\"""|[^"]|"(?!""))*"""'  # block strings
    r'|"(?:\\.|[^"\\\n])*"'  # strings
    r"|#[^\n\r]*"  # comments
    r"|[{}()\[\]]"
    r"|[A-Za-z_][A-Za-z0-9_]*"
)
_OPERATIONS = ("query", "mutation", "subscription")


def custom_document(text: str, operation_name: str | None) -> CustomDocument:
    """Return the document, with the kind of the operation that it runs.

    Raises:
        InvalidArgumentError: it is empty, holds no operation, or several and no `operation_name`.
    """
    if not isinstance(text, str) or not text.strip():
        raise InvalidArgumentError("query must be a GraphQL document", argument="query")
    found = _definitions(text)
    if operation_name is not None:
        found = [(kind, name) for kind, name in found if name == operation_name]
        if not found:
            raise InvalidArgumentError("operation_name names no operation of the document", argument="operation_name")
    if not found:
        raise InvalidArgumentError("query holds no operation", argument="query")
    if len(found) > 1:
        raise InvalidArgumentError("query holds several operations: pass operation_name", argument="operation_name")
    kind, name = found[0]
    request = request_text(text, name)
    if kind == "mutation":
        return CustomDocument("mutation", "money", request, name)
    if kind == "subscription":
        raise InvalidArgumentError("subscriptions do not run over HTTP: see healthie.subscriptions", argument="query")
    return CustomDocument("query", "read", request, name)


def _definitions(text: str) -> list[tuple[str, str | None]]:
    """Return kind and name of each operation; a bare `{` at the top is a query without a name."""
    found: list[tuple[str, str | None]] = []
    depth = 0
    head: list[str] = []
    for word in _TOKENS.findall(text):
        if word[0] in '#"':
            continue
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
