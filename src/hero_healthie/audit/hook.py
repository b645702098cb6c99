"""The hook that delivers audit events to a sink, and to a fallback where the sink fails."""

from __future__ import annotations

import asyncio
import atexit
import json
import logging
import weakref
from collections.abc import Awaitable, Callable, Collection, Coroutine
from inspect import iscoroutinefunction
from typing import Self, TypeAlias, cast, get_args

from hero_healthie._call.arguments import is_count, is_finite
from hero_healthie._telemetry.events import CallEvent, CallStart
from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.audit.event import AuditEvent
from hero_healthie.errors import ConfigurationError
from hero_healthie_runtime.errors import INTERRUPTS
from hero_healthie_runtime.operation import Safety
from hero_healthie_runtime.tracebacks import takes_secrets

WAIT_AT_CLOSE = 10.0
WAIT_TO_END = 1.0

_log = SafeLogger(logging.getLogger("hero_healthie.audit"))


AuditSink: TypeAlias = Callable[[AuditEvent], "Awaitable[object] | None"]


@takes_secrets
class Audit:
    """A function for `on_call=` that delivers one `AuditEvent` per logical call to a sink, and loses none silently.

    A sink that raises, or takes longer than `timeout`, is tried again. After the last attempt the event goes to the
    fallback, as it does when the delivery is cancelled or the process ends in an orderly way. If that fails too, the
    whole event is logged as CRITICAL and counted in `lost` and in the client's `lost_events`. An event may reach both,
    or the sink twice: deduplicate by `call_id` and `phase`.

    One `Audit` may serve several clients. Closing a client waits for its events; `aclose` waits for all.

    Args:
        sink: takes an event; sync (it blocks the event loop: keep it short) or async.
        fallback: takes the events that the sink did not; a sync function, such as an `AuditFile`.
        intents: the safety classes whose calls also make an event before anything is sent, such as
            `{"create", "money"}`, so that calls under way are on record when the process is killed.
        attempts: how often the sink is tried.
        backoff: seconds before the second attempt; each further wait is twice as long as the last.
        timeout: seconds an async sink may take for one attempt.

    Attributes:
        fallen_back: how many events went to the fallback.
        lost: how many events neither took.

    Raises:
        ConfigurationError: a setting cannot work.

    Example:
        async with Audit(AuditFile("audit.jsonl"), intents={"create", "money"}) as audit:
            async with Hero.from_env(on_call=audit) as hero:
                await hero.invoicing.list_coupons()
    """

    def __init__(
        self,
        sink: AuditSink,
        *,
        fallback: Callable[[AuditEvent], None] | None = None,
        intents: Collection[Safety] = (),
        attempts: int = 3,
        backoff: float = 0.1,
        timeout: float = 1.5,
    ) -> None:
        if not callable(sink) or not (fallback is None or callable(fallback)) or iscoroutinefunction(fallback):
            raise ConfigurationError("sink and fallback must be functions that take an AuditEvent, fallback a sync one")
        if isinstance(intents, str) or not _are_classes(intents):
            raise ConfigurationError(f"intents must be a collection of {', '.join(get_args(Safety))}")
        if not is_count(attempts):
            raise ConfigurationError("attempts must be a whole number of at least 1")
        if not is_finite(backoff) or backoff < 0:
            raise ConfigurationError("backoff must be a finite number of seconds, 0 or above")
        if not is_finite(timeout) or timeout <= 0:
            raise ConfigurationError("timeout must be a finite number of seconds above 0")
        self._sink = sink
        self._fallback = fallback
        self._intents = frozenset(intents)
        self._attempts = attempts
        self._backoff = backoff
        self._timeout = timeout
        self._open: dict[asyncio.Task[None], AuditEvent] = {}
        self._at_exit = False
        self.fallen_back = 0
        self.lost = 0

    def starting(self, start: CallStart) -> Awaitable[object] | None:
        """Deliver the intent of a call that begins (`start`), if its safety class is among `intents`.

        Returns:
            What to wait for before the call is sent; None if there is nothing to deliver.
        """
        if start.safety not in self._intents:
            return None
        return self._take(AuditEvent.of_intent(start))

    def __call__(self, event: CallEvent) -> Awaitable[object] | None:
        """Deliver the outcome of a call that ended."""
        return self._take(AuditEvent.of_outcome(event))

    async def aclose(self) -> None:
        """Wait until every event is delivered; what the sink does not take in time goes to the fallback."""
        loop = asyncio.get_running_loop()
        open_here = {task for task in self._open if task.get_loop() is loop}
        if open_here:
            _, late = await asyncio.wait(open_here, timeout=WAIT_AT_CLOSE)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late, timeout=WAIT_TO_END)
        self._flush(lambda task: task.get_loop().is_closed() or task in open_here)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def _take(self, event: AuditEvent) -> Awaitable[object] | None:
        pending, problem = self._call_sink(event)
        if pending is None and problem is None:
            return None
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # the call was dropped together with its event loop
            _discard(pending)
            if not self._fall_back(event, problem or "there is no event loop"):
                raise AuditLost from None
            return None
        self._watch_exit()
        shielded = loop.create_future()
        task = loop.create_task(self._deliver(event, pending, problem))
        self._open[task] = event

        def on_done(done: asyncio.Task[None]) -> None:
            _discard(pending)  # a task that was cancelled at once has not begun it
            taken = False
            try:
                taken = self._finish(done)
            finally:
                if not shielded.done():
                    shielded.set_result(None) if taken else shielded.set_exception(AuditLost())
                    shielded.exception()

        task.add_done_callback(on_done)
        return shielded

    def _call_sink(self, event: AuditEvent) -> tuple[Awaitable[object] | None, str | None]:
        """Call the sink; return what is to be awaited, and the class of its error."""
        try:
            return self._sink(event), None
        except INTERRUPTS:
            raise
        except BaseException as error:  # noqa: BLE001 (whatever a sink raises, the event was not taken)
            return None, type(error).__name__

    async def _deliver(self, event: AuditEvent, pending: Awaitable[object] | None, problem: str | None) -> None:
        for attempt in range(1, self._attempts + 1):
            if attempt > 1:
                pending, problem = self._call_sink(event)
            try:
                if pending is not None:
                    async with asyncio.timeout(self._timeout):
                        await pending
            except Exception as error:  # noqa: BLE001 (as above)
                problem = type(error).__name__
            if problem is None:
                return
            if attempt < self._attempts:
                await asyncio.sleep(self._backoff * 2 ** (attempt - 1))
        raise _NotTaken(problem)

    def _finish(self, done: asyncio.Task[None]) -> bool:
        """Tell whether the event was taken, by the sink or the fallback."""
        event = self._open.pop(done, None)
        if event is None:
            return True
        if done.cancelled():
            return self._fall_back(event, "the delivery was cancelled")
        failure = done.exception()
        if failure is None:
            return True
        return self._fall_back(event, str(failure) if isinstance(failure, _NotTaken) else type(failure).__name__)

    def _fall_back(self, event: AuditEvent, problem: str) -> bool:
        if self._fallback is not None:
            try:
                if _discard(self._fallback(event)):
                    raise TypeError  # noqa: TRY301 (nobody awaits an async fallback: it took nothing)
            except INTERRUPTS:
                raise
            except BaseException as error:  # noqa: BLE001 (as above)
                problem = f"{problem}; fallback: {type(error).__name__}"
            else:
                self.fallen_back += 1
                _log.error(
                    "the sink did not take the audit event of call %s (%s: %s); the fallback has it",
                    event.call_id,
                    event.operation,
                    problem,
                )
                return True
        self.lost += 1
        _log.critical("an audit event is lost except for this line (%s): %s", problem, json.dumps(event.to_dict()))
        return False

    def _watch_exit(self) -> None:
        if not self._at_exit:
            self._at_exit = True
            atexit.register(self._flush_at_exit, weakref.ref(self))

    @staticmethod
    def _flush_at_exit(audit: weakref.ref[Audit]) -> None:
        found = audit()
        if found is not None:
            found._flush(lambda _: True)

    def _flush(self, which: Callable[[asyncio.Task[None]], bool]) -> None:
        for task in [task for task in self._open if which(task)]:
            self._fall_back(self._open.pop(task), "the event loop ended")


class AuditLost(Exception):  # noqa: N818 (an internal signal to the hooks, which count it)
    """Neither the sink nor the fallback took an event."""


class _NotTaken(Exception):  # noqa: N818 (an internal signal)
    """The sink did not take an event; the text is the class of its last error."""


def _discard(pending: object) -> bool:
    """Close a coroutine that nobody will await, and tell whether there was something to await."""
    if isinstance(pending, Coroutine):
        pending.close()
    return pending is not None


def _are_classes(intents: object) -> bool:
    try:
        return set(cast("Collection[object]", intents)) <= set(get_args(Safety))
    except TypeError:
        return False
