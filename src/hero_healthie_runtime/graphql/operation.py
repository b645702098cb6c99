"""One operation of a GraphQL API, and the caller that its generated method needs."""

from __future__ import annotations

import json
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, Protocol, TypeVar, Unpack, overload

from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.lists import ListCall, Pagination
from hero_healthie_runtime.names import snake
from hero_healthie_runtime.operation import Safety
from hero_healthie_runtime.reader import Reader
from hero_healthie_runtime.subscriptions import Subscription, SubscriptionOptions

T = TypeVar("T")
A = TypeVar("A")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class GraphQLOperation(Generic[T]):
    """One operation of a GraphQL API."""

    name: str
    """The operation's name in its document."""
    kind: Literal["query", "mutation", "subscription"]
    root_field: str | None = ""
    """The root field whose value the operation returns, that of its name by default; None for all of `data`."""
    python_path: str = ""
    """Where to call it: the method of its name by default."""
    safety: Safety
    check: str | None = None
    """How a person checks whether a `create` or `money` operation was done; None if nobody wrote it down."""
    confidence: str = "full"
    deprecated: str | None = None
    deprecated_arguments: tuple[str, ...] = ()
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])
    """The GraphQL type of each variable, such as `createRequestedPaymentInput` or `[ID!]!`."""
    document: str
    page_size: int | None = None
    """The number of nodes of a page by default, for connections."""
    max_page_size: int | None = None
    """The number of nodes of a page above which the vendor refuses the document as too complex."""
    page_limits: Mapping[str, int] = field(default_factory=dict[str, int])
    """The same for each variable that sizes a page, where these are not just `first` and `last`."""
    pagination: Pagination | None = None
    """How it pages, if it returns a list."""
    decode: Reader[[Mapping[str, Any]], T]
    """Turns the `data` of a response into the typed value of the root field, or of all of it."""
    facts: tuple[Fact, ...] = ()
    """What is known of its arguments that a call can go against."""
    sent_by_default: Mapping[str, object] = field(default_factory=dict[str, object])
    """Arguments that are sent where a caller leaves them out, since the vendor's own default is a trap."""
    idempotency_key: str | None = None
    """The path of the argument by which the vendor knows a repeat of the same call, such as `input.key`."""
    origin: GraphQLOperation[Any] | None = None
    """The generated operation, where this is the same one with another selection."""
    request: str = field(init=False, repr=False)
    """The JSON of a request up to its variables (`request_text`): written once, sent with each call."""

    def __post_init__(self) -> None:
        if self.root_field == "":
            object.__setattr__(self, "root_field", self.name)
        if not self.python_path:
            object.__setattr__(self, "python_path", default_path(self.kind, self.name))
        object.__setattr__(self, "request", request_text(self.document, self.name))


def default_path(kind: str, name: str) -> str:
    """Return where an operation is called if nobody gave its method another name."""
    return f"healthie.{'queries' if kind == 'query' else f'{kind}s'}.{snake(name)}"


def request_text(document: str, name: str | None) -> str:
    """Return a GraphQL request as JSON up to the value of its variables; that value and a `}` complete it."""
    named = "" if name is None else f'"operationName":{json.dumps(name)},'
    return f'{{"query":{json.dumps(document, ensure_ascii=False)},{named}"variables":'


class GraphQLCaller(Protocol):
    """The caller that the methods of a GraphQL package need."""

    @overload
    def call(
        self, operation: GraphQLOperation[T], variables: Mapping[str, object], *, into: None = None
    ) -> Coroutine[Any, Any, T]: ...
    @overload
    def call(
        self, operation: GraphQLOperation[T], variables: Mapping[str, object], *, into: type[A] | None
    ) -> Coroutine[Any, Any, T | A]: ...
    def call(
        self, operation: GraphQLOperation[T], variables: Mapping[str, object], *, into: type[A] | None = None
    ) -> Coroutine[Any, Any, T | A]:
        """Send one call and return the typed value of its root field.

        Args:
            operation: the operation.
            variables: its variables by their GraphQL names.
            into: a model of the user that decides the selection and reads the value.
        """
        ...

    def list_call(
        self, operation: GraphQLOperation[Any], variables: Mapping[str, object], *, into: type[Any] | None = None
    ) -> ListCall[Any]:
        """Return the call of an `operation` with `pagination` and `variables`, to await or to iterate; `into` reads
        its items."""
        ...


class GraphQLSubscriber(Protocol):
    """The caller that the methods of subscriptions need."""

    def subscribe(
        self,
        operation: GraphQLOperation[Any],
        variables: Mapping[str, object],
        *,
        into: type[Any] | None = None,
        gaps: bool = False,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[Any]:
        """Return a subscription, not begun yet; `into` reads its events, and with `gaps` it yields `Reconnected`."""
        ...
