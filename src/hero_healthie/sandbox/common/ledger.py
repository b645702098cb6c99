"""What reached the sandbox and what it really did: the truth to compare a client's account with."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, TypeAlias

from hero_healthie.sandbox.common.json import JsonObject

Api: TypeAlias = Literal["hero", "healthie"]


def _no_headers() -> dict[str, str]:
    return {}


def _no_data() -> JsonObject:
    return {}


@dataclass(slots=True)
class RequestRecord:
    """One request that arrived, and what became of it."""

    seq: int
    """Its number, from 1, in order of arrival."""
    time: float
    """When it arrived, in seconds since the epoch."""
    api: Api
    operation: str
    """The OpenAPI operation id, or the root field of the GraphQL operation; empty when it could not be told."""
    method: str
    path: str
    """The path with its query, as sent."""
    headers: dict[str, str] = field(default_factory=_no_headers)
    """Every header, by its name in lower case."""
    tenant: str = ""
    """The practice group (Hero) or the user of the key (Healthie); empty when neither was accepted."""
    body: Any = None
    """The JSON body, parsed; for Healthie the whole GraphQL request."""
    variables: JsonObject = field(default_factory=_no_data)
    """The GraphQL variables."""
    fault: str | None = None
    """The kind of the injected fault that struck it."""
    processed: bool = False
    """Whether the operation was carried out (false when it was refused, or the fault struck before)."""
    status: int | None = None
    """The status that was answered; None when the connection broke, or no answer went out yet."""
    finished: float | None = None
    """When the sandbox was done with it."""


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing that was really created, changed, deleted, charged or otherwise performed."""

    seq: int
    time: float
    api: Api
    tenant: str
    operation: str
    action: str
    """`created`, `updated`, `deleted`, `linked`, `charged`; `performed` for operations without state of their own."""
    type: str
    """What kind of record: `Invoice`, `Customer`, `MembershipPolicy`, `RequestedPayment`; empty when performed."""
    id: str
    data: JsonObject
    """What the caller sent for it."""
    request: int
    """The `seq` of the request that caused it."""
    changed: tuple[str, ...] = ()
    """Which fields of the record are other than before."""


class Ledger:
    """The journal of requests and effects. Thread-safe.

    Args:
        keep_requests: how many requests are remembered; effects are all kept.
    """

    def __init__(self, *, keep_requests: int = 200_000) -> None:
        self._lock = threading.Lock()
        self._requests: deque[RequestRecord] = deque(maxlen=keep_requests)
        self._effects: list[Effect] = []
        self._seq = 0
        self.on_effect: Callable[[Effect], None] | None = None
        """Told of each effect, once it is written down."""

    def arrived(
        self,
        api: Api,
        operation: str,
        *,
        method: str,
        path: str,
        headers: dict[str, str],
        tenant: str,
        body: Any,
        variables: JsonObject,
    ) -> RequestRecord:
        """Writes down a request; what happens to it is filled in later."""
        with self._lock:
            self._seq += 1
            record = RequestRecord(
                self._seq, time.time(), api, operation, method, path, headers, tenant, body, variables
            )
            self._requests.append(record)
            return record

    def happened(
        self,
        request: RequestRecord,
        action: str,
        *,
        type: str = "",
        id: str = "",
        data: JsonObject | None = None,
        changed: Sequence[str] = (),
        operation: str | None = None,
    ) -> None:
        """Writes down an effect of a request; the operation is named where the request has several."""
        with self._lock:
            effect = Effect(
                seq=len(self._effects) + 1,
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
        if self.on_effect is not None:
            self.on_effect(effect)

    @property
    def requests(self) -> list[RequestRecord]:
        """What arrived so far, oldest first (a copy of the list)."""
        with self._lock:
            return list(self._requests)

    @property
    def effects(self) -> list[Effect]:
        """What was done so far, oldest first (a copy of the list)."""
        with self._lock:
            return list(self._effects)

    def clear(self) -> None:
        """Forgets everything; numbering of requests goes on."""
        with self._lock:
            self._requests.clear()
            self._effects.clear()


def as_json(entry: RequestRecord | Effect) -> JsonObject:
    """The entry as a JSON object."""
    return asdict(entry)
