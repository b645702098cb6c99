"""What a generated operation is, and what it asks of whoever calls it.

The generated packages hold data and thin methods only. How a call is sent, paced, retried and judged is the
business of the caller that each method is handed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping, Sequence, Set
from contextvars import ContextVar, Token
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, Literal, NamedTuple, ParamSpec, Protocol, TypeAlias, TypeVar, Union

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

JsonValue: TypeAlias = Union["dict[str, JsonValue]", "list[JsonValue]", str, int, float, bool, None]
Safety: TypeAlias = Literal["read", "idempotent_write", "create", "money"]
PathItem: TypeAlias = str | int


class OpenEnum(StrEnum):
    """A string enum to which the vendor may add members: an unknown value is kept as it came."""

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        suspect(cls)
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


_suspicions: ContextVar[set[object] | None] = ContextVar("_suspicions", default=None)
_IDENTIFIER = re.compile(r"_{0,2}[a-z][A-Za-z0-9_]{0,63}", re.ASCII)
_MOST_NOTES = 100


class Watch:
    """Collects what `suspect` is told meanwhile."""

    __slots__ = ("_token",)

    _token: Token[set[object] | None]

    def __enter__(self) -> set[object]:
        found = set[object]()
        self._token = _suspicions.set(found)
        return found

    def __exit__(self, *_: object) -> None:
        _suspicions.reset(self._token)


def suspect(what: object) -> None:
    """Tell whoever is watching that the answer being read differs from its description; `what` tells kinds apart."""
    found = _suspicions.get()
    if found is not None:
        found.add(what)


class Note(NamedTuple):
    """One way in which an answer differs from its description; without any value of the answer."""

    kind: Literal["unknown_enum_value", "unknown_field", "unknown_member", "unexpected_null"]
    path: str
    """Where, such as `data[].status`."""
    expected: str
    """What the description has there: the name of an enum or of a model, or a type."""


class Notes:
    """What is found in one answer, each once, and where the reader is in it."""

    __slots__ = ("_found", "path")

    def __init__(self, path: tuple[PathItem, ...] = (), found: dict[Note, None] | None = None) -> None:
        self.path = path
        self._found: dict[Note, None] = {} if found is None else found

    def at(self, item: PathItem) -> Notes:
        """The same notes, one step further in. A name that the vendor chose goes in as `*`, as it may be data."""
        return Notes((*self.path, item), self._found)

    def add(self, note: Literal["unknown_enum_value", "unknown_member", "unexpected_null"], expected: str) -> None:
        """Note what is found here."""
        self._add(note, self.path, expected)

    def unknown_fields(self, names: Iterable[str], expected: str) -> None:
        """Note fields of the object here; what does not look like the name of a field may be data, and becomes `*`."""
        for name in names:
            self._add("unknown_field", (*self.path, name if _IDENTIFIER.fullmatch(name) else "*"), expected)

    def aside(self) -> Notes:
        """Empty notes at the same place, for a reading that may not be the one."""
        return Notes(self.path)

    def take(self, other: Notes) -> None:
        """Add what another reading of the same answer found."""
        self._found.update(other._found)

    def __iter__(self) -> Iterator[Note]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def _add(self, kind: Any, path: tuple[PathItem, ...], expected: str) -> None:
        if len(self._found) < _MOST_NOTES:
            self._found[Note(kind, _place(path), expected)] = None


def _place(path: tuple[PathItem, ...]) -> str:
    return "".join("[]" if isinstance(item, int) else f".{item}" for item in path).removeprefix(".")


class Reading(NamedTuple, Generic[T_co]):
    """The value of an answer, and what its description did not foresee."""

    value: T_co
    suspicions: Set[object] = frozenset()
    """Something is there that `Reader.notes` has the places of; equal suspicions mean the same kinds of it."""
    notes: Sequence[Note] = ()
    """What was found already, where the answer could not be read otherwise."""


class Reader(Generic[P, T_co]):
    """Reads the answers of one operation."""

    def __call__(self, *answer: P.args, **named: P.kwargs) -> T_co:
        """The typed value of an answer that is as described, unknown enum values and fields apart.

        Raises:
            DecodeError: a required field is missing, or a value has the wrong type.
            ValueError: as above, where pydantic says so.
        """
        raise NotImplementedError

    def read(self, *answer: P.args, **named: P.kwargs) -> Reading[T_co]:
        """The same, with None where a null stands that should not, and with what seems to be amiss.

        Raises:
            DecodeError: a required field is missing, or a value other than null has the wrong type.
        """
        raise NotImplementedError

    def notes(self, *answer: P.args, **named: P.kwargs) -> Sequence[Note]:
        """All that an answer that could be read holds beyond its description; slow."""
        raise NotImplementedError

    def prepare(self) -> None:
        """Make now what the first reading would make."""


class Delimited(list[JsonValue]):
    """A list that stands in a query as one value."""

    def __init__(self, items: list[JsonValue], delimiter: str) -> None:
        super().__init__(items)
        self.delimiter = delimiter
        """What stands between the items, as it is in the URL."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart form."""

    name: str
    content: bytes = field(repr=False)
    content_type: str | None = None
    filename: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Content:
    """A successful answer as it came."""

    status: int
    content_type: str | None
    disposition: str | None = field(repr=False)
    content: bytes = field(repr=False)
    json: Callable[[], JsonValue] = field(repr=False)
    """The content, parsed; raises what its maker raises for what is not JSON."""


class Body(Protocol):
    """One kind of body that an operation takes."""

    @property
    def types(self) -> tuple[type[Any], ...]:
        """What a caller may hand over for it."""
        ...

    def write(self, value: Any, /) -> tuple[str | None, bytes | tuple[Part, ...] | dict[str, JsonValue]]:
        """The media type and the body: bytes, the parts of a multipart form, or the fields of a form.

        Raises:
            EncodeError: a value has the wrong type.
        """
        ...


@dataclass(frozen=True, slots=True)
class Pagination:
    """How a list pages: the arguments that move it, by their Python names, and the fields of its answer."""

    style: Literal["page", "offset", "cursor"]
    position: str
    """The argument that says which page: its number, the rows to skip, or the cursor."""
    size: str
    """The argument that says how many rows a page holds."""
    rows: str
    """The field that holds the rows."""
    count: str | None = None
    """The field that tells how many rows there are in all, if there is one."""
    following: str | None = None
    """The field that holds the cursor of the next page."""
    first: int = 0
    """The number of the first page."""


class _Undescribed(Reader[[int, JsonValue], Any]):
    """Stands for the reader of JSON where an operation answers none."""

    def __call__(self, _status: int, _content: JsonValue) -> Any:
        raise DecodeError((), "another media type than JSON")


_UNDESCRIBED = _Undescribed()


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
    bodies: tuple[Body, ...] = ()
    """The kinds of bodies it takes, where JSON is not all."""
    path_values: Callable[..., Mapping[str, str | list[str]]] | None = None
    """Turns the path arguments into text, where they are more than text; raises EncodeError."""
    headers: Callable[..., Mapping[str, str]] | None = None
    """Turns the arguments that are sent as headers into headers; raises EncodeError."""
    cookies: Callable[..., Mapping[str, str]] | None = None
    """Turns the arguments that are sent as cookies into cookies; raises EncodeError."""
    pagination: Pagination | None = None
    """How it pages, or None where it does not, or in no way that specs/operations.toml knows."""
    accept: str | None = None
    """The media types that it answers, where JSON is not all."""
    content: Reader[[Content], T] | None = None
    """Turns a success into the typed answer, where JSON is not all that comes; raises DecodeError."""
    decode: Reader[[int, JsonValue], T] = _UNDESCRIBED
    """Turns the status and the parsed body of a success into the typed answer; raises DecodeError."""

    @property
    def paginated(self) -> bool:
        """Whether it answers page by page, in a way that is known."""
        return self.pagination is not None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class GraphQLOperation(Generic[T]):
    """One operation of a GraphQL API."""

    name: str
    """The operation's name in its document."""
    kind: Literal["query", "mutation", "subscription"]
    root_field: str | None
    """The root field whose value the operation answers; None where it answers all of `data`."""
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
    page_limits: Mapping[str, int] = field(default_factory=dict[str, int])
    """The same for each variable that sizes a page, where these are not just `first` and `last`."""
    decode: Reader[[Mapping[str, Any]], T]
    """Turns the `data` of an answer into the typed value of the root field, or of all of it."""
    request: str = field(init=False, repr=False)
    """What `request_text` makes of it: written once, sent with each call."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "request", request_text(self.document, self.name))


def request_text(document: str, name: str | None) -> str:
    """A GraphQL request as JSON, up to the value of its variables; what is left is that value and a `}`."""
    named = "" if name is None else f'"operationName":{json.dumps(name)},'
    return f'{{"query":{json.dumps(document, ensure_ascii=False)},{named}"variables":'


class HttpCaller(Protocol):
    """What the methods of a REST package need."""

    def call(
        self,
        operation: HttpOperation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        cookies: Mapping[str, object] | None = None,
        body: object = None,
    ) -> Coroutine[Any, Any, T]:
        """Send one call and answer its typed value; the arguments go by their Python names."""
        ...


class GraphQLCaller(Protocol):
    """What the methods of a GraphQL package need."""

    def call(self, operation: GraphQLOperation[T], variables: Mapping[str, object]) -> Coroutine[Any, Any, T]:
        """Send one call and answer the typed value of its root field; the variables go by their GraphQL names."""
        ...
