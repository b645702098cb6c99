"""Creating a record once: searching before creating, and again before creating again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any, Generic
from weakref import WeakKeyDictionary

from hero_healthie._call.attempts import AttemptLog, logs_of_context, wanted_logs
from hero_healthie._call.call import CallOptions
from hero_healthie._call.clock import CLOCK
from hero_healthie._client.executor import Lifetime
from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import (
    APIError,
    AuthenticationError,
    ConflictError,
    InvalidRequestError,
    OutcomeUnknownError,
    ResponseDecodeError,
    Verdict,
)
from hero_healthie.healthie.resources.options import Once
from hero_healthie.healthie.resources.search import InputT, RecordSearch, RecordT
from hero_healthie.outcomes import Reconciliation, ReconciliationStatus
from hero_healthie_runtime.tracebacks import restore

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 5.0

_log = SafeLogger(logging.getLogger("hero_healthie"))


@dataclass(slots=True, eq=False)
class _Queue(Generic[RecordT]):
    """The callers of this event loop with one reference: one of them creates, and the others get its record."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    callers: int = 0
    record: RecordT | None = None


_queues: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[tuple[object, ...], _Queue[Any]]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Unsettled:
    """An attempt of which the client does not know what became, such as one that was cancelled."""

    ended: datetime
    settle: float

    @property
    def until(self) -> float:
        return self.ended.timestamp() + self.settle


_unsettled: WeakKeyDictionary[Lifetime, dict[tuple[object, ...], _Unsettled]] = WeakKeyDictionary()
"""By client and what is created: Healthie may still be at it when it is asked for again, in whichever event loop."""


@dataclass(frozen=True, slots=True)
class CreateOnce(Generic[InputT, RecordT]):
    """Creates one record once.

    Attributes:
        input: the record to create, with the reference in its metadata.
        create: sends it, within so many seconds.
    """

    search: RecordSearch[InputT, RecordT]
    create: Callable[[float], Awaitable[RecordT]]
    input: InputT
    reference: str
    once: Once
    options: CallOptions

    async def run(self) -> RecordT:
        """Return the record, found or created.

        Raises:
            ConflictError: a record with this reference differs, or there are several.
            OutcomeUnknownError: it is unknown whether the record exists; nothing is created while that is so.
            APIError: a call did not succeed.
        """
        end = CLOCK.now() + self.options.deadline
        async with self._in_turn(end) as queue:
            if queue.record is not None:
                return self._checked(queue.record)
            queue.record = await self._run(end)
            return queue.record

    @asynccontextmanager
    async def _in_turn(self, end: float) -> AsyncGenerator[_Queue[RecordT]]:
        """Wait until no other caller of this event loop creates the same; two at once would both find nothing."""
        queues = _queues.setdefault(asyncio.get_running_loop(), {})
        queue = queues.setdefault(key := self._key, _Queue())
        queue.callers += 1
        try:
            try:
                async with asyncio.timeout_at(end - CLOCK.skipped):
                    await queue.lock.acquire()
            except TimeoutError:
                raise self._unknown("another caller with this reference has not ended") from None
            try:
                yield queue
            finally:
                queue.lock.release()
        finally:
            queue.callers -= 1
            if not queue.callers:
                del queues[key]

    @property
    def _key(self) -> tuple[object, ...]:
        settings, among = self.search.calls.settings, tuple(self.search.narrowed.items())
        return (self.search.kind.noun, among, settings.url, settings.shard_id, settings.api_key, self.reference)

    @property
    def _of_client(self) -> dict[tuple[object, ...], _Unsettled]:
        return _unsettled.setdefault(self.search.calls.executor.lifetime, {})

    @property
    def _settle(self) -> float:
        return self.options.timeout if self.once.settle is None else self.once.settle

    async def _run(self, end: float) -> RecordT:
        clock = CLOCK.now
        since = datetime.now(UTC) - self.once.look_back
        found = await self._find_earlier(since, end)
        if found is not None:
            return self._checked(found)
        attempts = self.options.retry.attempts
        while True:
            attempts -= 1
            try:
                created = await self._attempt(max(end - clock(), 0.001))
            except (OutcomeUnknownError, ResponseDecodeError) as doubt:
                found = await self._find_created(doubt, since, end)
                self._of_client.pop(self._key, None)
                if found is not None:
                    return self._checked(found)
                if not attempts or clock() >= end:
                    raise
            except (InvalidRequestError, ConflictError):
                found = await self._find_of_another(since, end)
                if found is None:
                    raise
                return self._checked(found)
            else:
                if self.once.verify:
                    await self._verify(since)
                return created

    async def _attempt(self, within: float) -> RecordT:
        """Create it; what leaves open whether it was created is remembered for as long as it may take to settle."""
        outer, logs = wanted_logs(), list[AttemptLog]()
        token = logs_of_context.set(logs)
        is_known = False
        try:
            created = await self.create(within)
            is_known = True
            return created
        finally:
            restore(logs_of_context, token)
            if outer is not None:
                outer += logs
            if not is_known and any(each.may_have_written for each in logs):
                self._of_client[self._key] = _Unsettled(datetime.now(UTC), self._settle)

    def _earlier_attempt(self) -> _Unsettled:
        """Return the attempt of which nothing is known for the longest time: of this client, or said by the caller."""
        now, unsettled = datetime.now(UTC), self._of_client
        for key, each in list(unsettled.items()):
            if each.until <= now.timestamp():
                unsettled.pop(key, None)
        said = _Unsettled(now, self.once.settle_first)
        return max(said, unsettled.get(self._key, said), key=attrgetter("until"))

    async def _find_earlier(self, since: datetime, end: float) -> RecordT | None:
        """Return the record of an earlier call, or None if there is none."""
        earlier = self._earlier_attempt()
        result = await self._search(since, earlier.ended, earlier.settle)
        if result.look_again_in is not None:
            result = await self._search_until_certain(since, earlier.ended, earlier.settle, end) or result
        if result.status is ReconciliationStatus.UNDETERMINED:
            raise self._refusal(result)
        return result.record

    async def _find_created(self, doubt: APIError, since: datetime, end: float) -> RecordT | None:
        """Return the record of an attempt without a response, or None if it certainly does not exist."""
        result = await self._search_until_certain(since, datetime.now(UTC), self._settle, end)
        if result is None:
            raise doubt
        if result.record_ids and result.record is None:
            raise self._duplicate(result.record_ids, Verdict.DONE)
        if result.status is ReconciliationStatus.UNDETERMINED:
            raise doubt
        return result.record

    async def _find_of_another(self, since: datetime, end: float) -> RecordT | None:
        """Return the record that another caller made at the same time, because of which this one was refused."""
        result = await self._search_until_certain(since, None, 0.0, end)
        if result is None:  # it was refused, whatever became of the search
            return None
        if len(result.record_ids) > 1:
            raise self._duplicate(result.record_ids, Verdict.REJECTED)
        return result.record

    async def _search_until_certain(
        self, since: datetime, last_attempt: datetime | None, settle: float, end: float
    ) -> Reconciliation[RecordT] | None:
        """Search until the record appears or no longer can; return None if time runs out before, or the key may not."""
        pause = FIRST_PAUSE
        clock = CLOCK.now
        try:
            async with asyncio.timeout_at(end - CLOCK.skipped):
                while True:
                    wait = pause
                    try:
                        result = await self._search(since, last_attempt, settle)
                    except AuthenticationError:
                        return None
                    except APIError:
                        pass  # a search that fails is repeated
                    else:
                        if result.status is not ReconciliationStatus.UNDETERMINED or result.record_ids:
                            return result
                        wait = pause if result.look_again_in is None else min(pause, result.look_again_in + 0.01)
                    if clock() + wait >= end:
                        return None
                    await CLOCK.sleep(wait)
                    pause = min(pause * 2, LONGEST_PAUSE)
        except TimeoutError:
            return None

    async def _search(
        self, since: datetime, last_attempt: datetime | None = None, settle: float = 0.0
    ) -> Reconciliation[RecordT]:
        found = await self.search.search([self.reference], since=since, max_pages=self.once.max_pages)
        return found.reconcile(self.reference, last_attempt=last_attempt, settle=settle)

    async def _verify(self, since: datetime) -> None:
        """Raise ConflictError if another caller created the same at the same time; a failed search proves nothing."""
        try:
            result = await self._search(since)
        except APIError:
            return
        if len(result.record_ids) > 1:
            raise self._duplicate(result.record_ids, Verdict.DONE)
        if result.status is ReconciliationStatus.ABSENT:
            kind = self.search.kind
            _log.warning(
                "%s: the %s just created is not in the list of %ss, so searching for references fails",
                kind.creating,
                kind.noun,
                kind.noun,
            )

    def _checked(self, found: RecordT) -> RecordT:
        """Return a found record, unless it differs from the one to create."""
        kind = self.search.kind
        differing = tuple(kind.differing(self.input, found))
        if not differing:
            return found
        raise ConflictError(
            f"{kind.noun} {found.id} carries the same reference and differs in: {', '.join(differing)}",
            operation=kind.creating,
            fields=differing,
            record_ids=(found.id,),
            reference=self.reference,
        )

    def _refusal(self, result: Reconciliation[RecordT]) -> APIError:
        if result.record_ids:
            return self._duplicate(result.record_ids, Verdict.REJECTED)
        return self._unknown(result.reason)

    def _unknown(self, reason: str) -> OutcomeUnknownError:
        kind = self.search.kind
        return OutcomeUnknownError(
            f"nothing was sent now, and whether an earlier call created the {kind.noun} is unknown: {reason}",
            operation=kind.creating,
            reference=self.reference,
        )

    def _duplicate(self, ids: tuple[str, ...], verdict: Verdict) -> ConflictError:
        kind = self.search.kind
        return ConflictError(
            f"several {kind.noun}s carry the same reference: {', '.join(ids)}; keep one and delete the others",
            operation=kind.creating,
            verdict=verdict,
            record_ids=ids,
            reference=self.reference,
        )
