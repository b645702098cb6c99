"""Several queries in one document: how their documents become one, and what that costs."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from hero_healthie.errors import InvalidArgumentError
from hero_healthie.healthie.query_documents import CustomDocument, Document
from hero_healthie_runtime.graphql.cost import MAX_COST, MAX_DEPTH, Cost, field_cost, page_size_of
from hero_healthie_runtime.graphql.operation import request_text

_TOKEN = re.compile(r'"""(?:\\"""|[^"]|"(?!""))*"""|"(?:\\.|[^"\\\n])*"|#[^\n]*|\.\.\.|[$@]?\w+(?:\.\d+)?|[^\s,]')
T = TypeVar("T")

_SIZES = ("first", "last")

joint_of_context: ContextVar[Joint | None] = ContextVar("hero_healthie_joint", default=None)
"""What takes the queries of this context, in place of the network."""


class Query(NamedTuple):
    """One query of several."""

    document: Document
    text: str
    variables: Mapping[str, Any]
    decode: Callable[[Mapping[str, Any]], Any]
    future: asyncio.Future[Any]


@dataclass(eq=False)
class Joint:
    """The queries that are to be sent together."""

    expected: int
    sender: Any = None
    """The caller of the first query: all have to be those of one client or view."""
    queries: list[Query] = field(default_factory=list[Query])
    is_open: bool = True
    _complete: asyncio.Event = field(default_factory=asyncio.Event)

    async def add(
        self, sender: Any, document: Document, content: bytes | None, decode: Callable[[Mapping[str, Any]], Any]
    ) -> Any:
        """Take a query, and return its value once all are sent.

        Raises:
            InvalidArgumentError: it cannot be sent with the others.
        """
        if document.kind != "query" or document.root_field is None:
            text = f"{document.python_path} cannot be sent with others: only methods of queries can"
            raise InvalidArgumentError(text, argument="calls")
        self.sender = self.sender or sender
        if sender is not self.sender:
            raise InvalidArgumentError("calls must all be those of one client or view", argument="calls")
        request = json.loads(content or b"")
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self.queries.append(Query(document, request["query"], request["variables"], decode, future))
        if len(self.queries) >= self.expected:
            self._complete.set()
        return await future

    async def take(self, call: Awaitable[T]) -> T:
        """Await one of the calls."""
        value = await call
        if self.is_open:  # it needed no query
            self.expected -= 1
            if len(self.queries) >= self.expected:
                self._complete.set()
        return value

    def end(self, _batch: object) -> None:
        """Note that no further query comes, as the calls are over."""
        self._complete.set()

    async def complete(self) -> None:
        """Wait until all are here."""
        await self._complete.wait()
        self.is_open = False

    def written(self) -> tuple[CustomDocument, dict[str, Any]]:
        """Return the one document, and its variables.

        Raises:
            InvalidArgumentError: it costs more than Healthie allows.
        """
        parts = [_Part(f"q{index}", query) for index, query in enumerate(self.queries)]
        total = Cost()
        for part in parts:
            total = total.beside(part.cost)
        if total.cost > MAX_COST or total.depth > MAX_DEPTH:
            each = ", ".join(f"{part.query.document.root_field} {part.cost.cost}" for part in parts)
            text = f"together they cost {total.cost}, and Healthie refuses more than {MAX_COST} ({each}): send fewer"
            raise InvalidArgumentError(text, argument="calls")
        defined = " ".join(part.defined for part in parts)
        text = f"query{f'({defined})' if defined else ''} {{ {' '.join(part.selected for part in parts)} }}"
        text += "".join(part.fragments for part in parts)
        variables = {f"{part.name}_{name}": value for part in parts for name, value in part.query.variables.items()}
        return CustomDocument("query", "read", request_text(text, None), None, "healthie.together"), variables


class _Part:
    """A query, with names of its own for its field, variables and fragments."""

    def __init__(self, name: str, query: Query) -> None:
        self.name, self.query = name, query
        tokens = list(_renamed(name, [each for each in _TOKEN.findall(query.text) if not each.startswith("#")]))
        start = tokens.index("{")
        if "(" in tokens[:start]:  # a default may hold an object
            start = _end(tokens, tokens.index("(")) + 1
        end = _end(tokens, start)
        self.defined = " ".join(tokens[tokens.index("(") + 1 : start - 1]) if "(" in tokens[:start] else ""
        self.selected = f"{name}: {' '.join(tokens[start + 1 : end])}"
        self.fragments = f" {' '.join(tokens[end + 1 :])}" if tokens[end + 1 :] else ""
        self._values = {f"${name}_{each}": value for each, value in query.variables.items()}
        for index in range(len(tokens[:start]) - 3):  # `$x : Int = 25`
            if tokens[index].startswith("$") and tokens[index + 3] == "=" and tokens[index + 4].isdecimal():
                self._values.setdefault(tokens[index], int(tokens[index + 4]))
        self._tokens = tokens
        self._bodies = {tokens[i + 1]: i + 4 for i in range(end, len(tokens)) if tokens[i] == "fragment"}
        self.cost = self._cost(start, 1)

    def _cost(self, start: int, page_size: int) -> Cost:
        """Return the cost of the selection that begins with the brace at a position."""
        tokens, at, total = self._tokens, start + 1, Cost()
        while tokens[at] != "}":
            if tokens[at] == "...":
                body = self._bodies[tokens[at + 1]] if tokens[at + 1] != "on" else at + 3
                total = total.beside(self._cost(body, page_size))
                at = at + 2 if tokens[at + 1] != "on" else _end(tokens, body) + 1
                continue
            name, at = tokens[at], at + 1
            if tokens[at] == ":":
                name, at = tokens[at + 1], at + 2
            sizes: list[int] = []
            if tokens[at] == "(":
                closing = _end(tokens, at)
                given = {tokens[i]: tokens[i + 2] for i in range(at, closing - 1) if tokens[i + 1] == ":"}
                sizes = [size for each in _SIZES if (size := self._size(given.get(each))) is not None]
                at = closing + 1
            below = Cost()
            if tokens[at] == "{":
                below = self._cost(at, page_size_of(sizes))
                at = _end(tokens, at) + 1
            total = total.beside(field_cost(name, below, page_size))
        return total

    def _size(self, token: str | None) -> int | None:
        value = self._values.get(token, token) if token else None
        return int(value) if isinstance(value, int) or (value and str(value).isdecimal()) else None


def _renamed(name: str, tokens: list[str]) -> Iterator[str]:
    """Yield tokens with other names for variables and fragments."""
    for index, word in enumerate(tokens):
        before = tokens[index - 1] if index else ""
        if word.startswith("$"):
            yield f"${name}_{word[1:]}"
        elif before == "fragment" or (before == "..." and word != "on"):
            yield f"{name}_{word}"
        else:
            yield word


def _end(tokens: list[str], start: int) -> int:
    """Return where the bracket at a position is closed."""
    depth = 0
    for index in range(start, len(tokens)):
        depth += (tokens[index] in "({[") - (tokens[index] in ")}]")
        if depth == 0:
            return index
    raise ValueError("a bracket is not closed")
