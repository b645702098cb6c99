# Copied from codegen/templates/runtime.py by python -m codegen generate. Do not edit.
"""What a generated operation is, and what it asks of whoever calls it.

The generated packages hold data and thin methods only. How a call is sent, paced, retried and judged is the
business of the caller that each method is handed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, Literal, Protocol, TypeAlias, TypeVar, Union

T = TypeVar("T")

JsonValue: TypeAlias = Union["dict[str, JsonValue]", "list[JsonValue]", str, int, float, bool, None]
Safety: TypeAlias = Literal["read", "idempotent_write", "create", "money"]
PathItem: TypeAlias = str | int


class OpenEnum(StrEnum):
    """A string enum to which the vendor may add members: an unknown value is kept as it came."""

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the description this package was generated from lists the value."""
        return self._value_ in type(self)._value2member_map_


class DecodeError(Exception):
    """An answer that does not have the described shape; holds where and what was expected, never the value."""

    def __init__(self, path: tuple[PathItem, ...], expected: str) -> None:
        super().__init__(path, expected)
        self.path = path
        self.expected = expected

    def within(self, *outer: PathItem) -> DecodeError:
        """The same error, seen from the object that holds the faulty one."""
        return DecodeError((*outer, *self.path), self.expected)


class EncodeError(Exception):
    """An argument that cannot be right; holds where and what is wrong with it, never the value."""

    def __init__(self, path: tuple[PathItem, ...], problem: str) -> None:
        super().__init__(path, problem)
        self.path = path
        self.problem = problem

    def within(self, *outer: PathItem) -> EncodeError:
        """The same error, seen from the object that holds the faulty one."""
        return EncodeError((*outer, *self.path), self.problem)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class HttpOperation(Generic[T]):
    """One operation of a REST API."""

    name: str
    """The vendor's operation id."""
    python_path: str
    method: str
    path: str
    """The path template, such as `/v1/patients/{id}`."""
    safety: Safety
    check: str | None = None
    """How to find out by hand whether a `create` or `money` operation was done; None where nobody wrote it down."""
    confidence: str
    """How well the description of this operation is known: `full`, `partial` or `inferred`."""
    deprecated: str | None = None
    """Why and since when, or None."""
    body_type: type[Any] | None = None
    """The model that `body` has to be, or None where the operation takes no body."""
    body_required: bool = False
    query: Callable[..., Mapping[str, Any]] | None = None
    """Turns the query arguments, by their Python names, into wire names and values; raises EncodeError."""
    json: Callable[[Any], JsonValue] | None = None
    """Turns the body model into what is sent as JSON; raises EncodeError."""
    paginated: bool = False
    """Whether it takes `page_index` and `page_size` and answers `data` with `count`."""
    decode: Callable[[int, JsonValue], T]
    """Turns the status and the parsed body of a success into the typed answer; raises DecodeError."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class GraphQLOperation(Generic[T]):
    """One operation of a GraphQL API."""

    name: str
    """The operation's name in its document."""
    kind: Literal["query", "mutation", "subscription"]
    root_field: str
    python_path: str
    safety: Safety
    check: str | None = None
    """How to find out by hand whether a `create` or `money` operation was done; None where nobody wrote it down."""
    confidence: str
    deprecated: str | None = None
    deprecated_arguments: tuple[str, ...] = ()
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])
    """The GraphQL type of each variable, such as `createRequestedPaymentInput` or `[ID!]!`."""
    document: str
    page_size: int | None = None
    """How many nodes a page holds when the caller does not say, for connections."""
    max_page_size: int | None = None
    """How many nodes a page may hold before the vendor refuses the document as too complex."""
    decode: Callable[[Mapping[str, Any]], T]
    """Turns the `data` of an answer into the typed value of the root field."""


class HttpCaller(Protocol):
    """What the methods of a REST package need."""

    async def call(
        self,
        operation: HttpOperation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        body: object = None,
    ) -> T:
        """Send one call and answer its typed value; the arguments go by their Python names."""
        ...


class GraphQLCaller(Protocol):
    """What the methods of a GraphQL package need."""

    async def call(self, operation: GraphQLOperation[T], variables: Mapping[str, object]) -> T:
        """Send one call and answer the typed value of its root field; the variables go by their GraphQL names."""
        ...
