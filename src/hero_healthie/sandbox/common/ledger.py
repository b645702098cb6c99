"""Record every request and every effect, to compare with what a client believes."""

from __future__ import annotations

import itertools
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Literal, TypeAlias

from hero_healthie.sandbox.common.json import JsonObject

Api: TypeAlias = Literal["hero", "healthie"]
_FREED = 8
"""How many cleared entries go with each request; it makes fewer, so that they are never many."""


@dataclass(slots=True, kw_only=True)
class RequestRecord:
    """One request and its outcome."""

    seq: int = 0
    """Its number, from 1, in order of arrival."""
    time: float = field(default_factory=time.time)
    """The time of its arrival, in seconds since the epoch."""
    api: Api
    operation: str
    """The OpenAPI operation id, or the root field of the GraphQL operation; empty when it is unknown."""
    method: str
    path: str
    """The path with its query, as sent."""
    headers: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    """Every header, by its name in lower case."""
    tenant: str = ""
    """The practice group (Hero) or the user of the key (Healthie); empty when neither was accepted."""
    body: Any = field(default=None, repr=False)
    """The JSON body, parsed; for Healthie the whole GraphQL request."""
    variables: JsonObject = field(default_factory=dict[str, Any], repr=False)
    """The GraphQL variables."""
    arguments: JsonObject = field(default_factory=dict[str, Any])
    """The arguments of the operation, by name: of Hero those of path and query, and the body as `body`."""
    others: dict[str, JsonObject] = field(default_factory=dict[str, Any])
    """The further root fields of the same GraphQL document, each with its arguments."""
    fault: str | None = None
    """The kind of the injected fault."""
    processed: bool = False
    """True if the operation was carried out, false if it was refused or the fault prevented it."""
    refusal: str | None = None
    """The beginning of the response with which it was refused."""
    status: int | None = None
    """The status of the response; None when the connection broke, or no response was sent yet."""
    finished: float | None = None
    """The time when the sandbox was done with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One record that was created, changed, deleted, charged, or one operation that was performed."""

    seq: int
    time: float
    api: Api
    tenant: str
    operation: str
    action: str
    """`created`, `updated`, `deleted`, `linked`, `charged`; `performed` for operations without state of their own."""
    type: str
    """The kind of record: `Invoice`, `Customer`, `MembershipPolicy`, `RequestedPayment`; empty when performed."""
    id: str
    data: JsonObject
    """The input that the caller sent."""
    request: int
    """The `seq` of the request that caused it."""
    changed: tuple[str, ...] = ()
    """The fields of the record whose values changed."""


class Ledger:
    """Hold the requests and effects. Thread-safe.

    Args:
        keep_requests: how many requests are kept: the latest.
        keep_effects: how many effects.
    """

    def __init__(self, *, keep_requests: int = 50_000, keep_effects: int = 200_000) -> None:
        self._lock = threading.Lock()
        self._requests: deque[RequestRecord] = deque(maxlen=keep_requests)
        self._effects: deque[Effect] = deque(maxlen=keep_effects)
        self._gone: deque[deque[RequestRecord] | deque[Effect]] = deque()
        self._performed = 0
        self._seq = 0
        self.on_effect: Callable[[Effect], None] | None = None
        """Called with each effect once it is recorded."""

    def record_request(self, record: RequestRecord) -> None:
        """Add a request and number it; its outcome is filled in later."""
        with self._lock:
            self._seq += 1
            record.seq = self._seq
            self._requests.append(record)
            self._forget_some()

    def record_effect(
        self,
        request: RequestRecord,
        action: str,
        *,
        type: str = "",
        id: str = "",
        data: JsonObject | None = None,
        changed: Sequence[str] = (),
        operation: str | None = None,
        events: bool = True,
    ) -> None:
        """Add an effect of a request, and send its events.

        Args:
            request: the request.
            action: what happened to the record.
            type: the type of the record.
            id: its id.
            data: the input.
            changed: the fields whose values changed.
            operation: which one of the request had the effect, where the request has several.
            events: whether webhooks are told.
        """
        with self._lock:
            self._performed += 1
            effect = Effect(
                seq=self._performed,
                time=time.time(),
                api=request.api,
                tenant=request.tenant,
                operation=operation or request.operation,
                action=action,
                type=type,
                id=id,
                data=data or {},
                request=request.seq,
                changed=tuple(changed),
            )
            self._effects.append(effect)
        if self.on_effect is not None and events:
            self.on_effect(effect)

    @property
    def requests(self) -> list[RequestRecord]:
        """The requests, oldest first (a copy of the list)."""
        with self._lock:
            return list(self._requests)

    def requests_after(self, seq: int, limit: int) -> list[RequestRecord]:
        """Return the latest requests after one, at most so many, oldest first."""
        with self._lock:
            latest = itertools.takewhile(lambda record: record.seq > seq, reversed(self._requests))
            return list(itertools.islice(latest, limit))[::-1]

    @property
    def effects(self) -> list[Effect]:
        """The effects, oldest first (a copy of the list)."""
        with self._lock:
            return list(self._effects)

    def clear(self) -> None:
        """Forget everything; numbering of requests goes on."""
        with self._lock:
            self._gone += [each for each in (self._requests, self._effects) if each]
            self._requests, self._effects = deque(maxlen=self._requests.maxlen), deque(maxlen=self._effects.maxlen)
            self._performed = 0

    def _forget_some(self) -> None:
        """Free some of what was cleared: thousands at once take longer than a reset may."""
        for _ in range(_FREED):
            if self._gone:
                self._gone[0].popleft()
                if not self._gone[0]:
                    self._gone.popleft()


def as_json(entry: RequestRecord | Effect) -> JsonObject:
    """Return an entry as a JSON object; nothing in it is copied."""
    return {each.name: getattr(entry, each.name) for each in fields(entry)}
