"""The journey of one call: attempts, verdicts, waits, and the value or the error at its end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from hero_healthie._call.attempts import AttemptLog
from hero_healthie._call.call import Call
from hero_healthie._call.deadline import shared_end
from hero_healthie._call.failures import error_for_failure
from hero_healthie._call.retry import draw
from hero_healthie._ratelimit import NO_PACE, NullQueue, Pace, QueueDeadlineError, Slot, attach, detach, queue_for
from hero_healthie._telemetry.hooks import Hooks
from hero_healthie._telemetry.observer import CALLS, INFO, log_unknown_outcome, observe_call
from hero_healthie._transport.base import Transport, TransportFailure, WireRequest, WireResponse
from hero_healthie.errors import (
    APIError,
    ConfigurationError,
    DeadlineExceededError,
    OutcomeUnknownError,
    RateLimitedError,
    Verdict,
)
from hero_healthie_runtime.operation import Safety

T = TypeVar("T")

_log = logging.getLogger("hero_healthie")

RESENT_WHEN_UNKNOWN = frozenset({"read", "idempotent_write"})
RESENT_ALWAYS = frozenset({Verdict.NEVER_SENT, Verdict.REFUSED})


def may_resend(safety: Safety, verdict: Verdict) -> bool:
    """Whether an attempt that ended with this verdict may be repeated without doing harm."""
    return verdict in RESENT_ALWAYS or (verdict is Verdict.UNKNOWN and safety in RESENT_WHEN_UNKNOWN)


class CallExecutor:
    """Sends calls over one engine. Shared by a client and all its views."""

    def __init__(
        self,
        transport: Transport,
        *,
        pace: Pace = NO_PACE,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        hooks: Hooks | None = None,
    ) -> None:
        self._transport = transport
        self._pace = pace
        self._sleep = sleep
        self._hooks = hooks
        self._closed = False
        attach(pace)

    @property
    def lost_events(self) -> Mapping[str, int]:
        """How many events each hook failed to take."""
        return {} if self._hooks is None else self._hooks.lost

    async def run(self, call: Call, request: WireRequest, read: Callable[[WireResponse], T]) -> T:
        """Attempt the call until it is done, refused for good, or out of attempts or time; then tell the hooks.

        Raises:
            APIError: the call did not succeed; for `create` and `money` operations whose outcome cannot be known
                it is an OutcomeUnknownError.
        """
        attempt_log = AttemptLog(call.safety)
        if self._hooks is not None or CALLS.isEnabledFor(INFO):
            return await observe_call(self._hooks, self._run, call, request, read, attempt_log)
        try:
            return await self._run(call, request, read, attempt_log)
        except BaseException as error:
            log_unknown_outcome(call, request, attempt_log, error)
            raise

    async def _run(
        self, call: Call, request: WireRequest, read: Callable[[WireResponse], T], attempt_log: AttemptLog
    ) -> T:
        if self._closed:
            raise ConfigurationError("the client is closed; create a new one")
        clock = asyncio.get_running_loop().time
        policy = call.options.retry
        end = shared_end(clock() + call.options.deadline)
        attempt = 0
        error: APIError | None = None
        while True:
            attempt += 1
            slot = queue_for(self._pace, call.account).slot(end - clock())
            try:
                return await self._attempt(call, request, read, attempt_log, slot, end)
            except QueueDeadlineError as late:
                error = _no_slot(call.operation, error, late.seconds)
                break
            except APIError as failed:
                error = failed
            if not may_resend(call.safety, error.verdict) or attempt >= policy.attempts:
                break
            if error.retry_after is not None and error.retry_after > policy.max_retry_after:
                break
            wait = max(slot.pause, policy.wait(attempt, error.retry_after, uniform=draw))
            if clock() + wait >= end:
                error = _out_of_time(error, wait)
                break
            _log.info(
                "%s: attempt %d failed (%s%s), the next one in %.2f s",
                call.operation,
                attempt,
                type(error).__name__,
                f", HTTP {error.status}" if error.status else "",
                wait,
            )
            await self._sleep(wait)
            if clock() >= end:
                error = _out_of_time(error, wait)
                break
        if error.verdict is Verdict.REFUSED and error.retry_after is None:
            error.retry_after = slot.pause or None
        raise _final(call, attempt_log.describe(error, call.tenant)) from None

    async def _attempt(
        self,
        call: Call,
        request: WireRequest,
        read: Callable[[WireResponse], T],
        attempt_log: AttemptLog,
        slot: Slot | NullQueue,
        end: float,
    ) -> T:
        """One attempt, when it is its turn.

        Raises:
            NoTurn: its turn does not come in time.
            APIError: it did not succeed.
        """
        departed = False
        try:
            async with slot:
                progress, departed = attempt_log.depart(), True
                within = min(call.options.timeout, end - asyncio.get_running_loop().time())
                attempt_log.response = await self._transport.send(request, within=within, progress=progress)
                value = read(attempt_log.response)
        except TransportFailure as failure:
            error = error_for_failure(call.operation, failure)
            attempt_log.arrive(error.verdict)
            raise error from None
        except APIError as refusal:
            attempt_log.arrive(refusal.verdict)
            raise
        except BaseException:
            if departed:
                attempt_log.break_off()
            raise
        finally:
            attempt_log.queued += slot.queued
        attempt_log.arrive(Verdict.DONE)
        return value

    def open(self) -> None:
        """Load what the first request would load; in any thread.

        Raises:
            ConfigurationError: the client is closed.
        """
        if self._closed:
            raise ConfigurationError("the client is closed; create a new one")
        self._transport.open()

    async def aclose(self) -> None:
        """Wait for events that are still being taken, and close what this client opened; later calls are refused."""
        was_open, self._closed = not self._closed, True
        try:
            if self._hooks is not None:
                await self._hooks.drain()
        finally:
            if was_open:
                await detach(self._pace)
            await self._transport.aclose()


def _no_slot(operation: str, last: APIError | None, seconds: float) -> APIError:
    """The error for a call whose turn does not come before its deadline."""
    if last is not None:
        return _out_of_time(last, seconds)
    if not seconds:
        return DeadlineExceededError(
            "the deadline passed before it was its turn; nothing was sent",
            operation=operation,
            verdict=Verdict.NEVER_SENT,
        )
    return RateLimitedError(
        "the calls of this key have to wait longer than the deadline leaves; nothing was sent",
        operation=operation,
        verdict=Verdict.NEVER_SENT,
        retry_after=seconds,
    )


def _out_of_time(error: APIError, wait: float) -> APIError:
    """A rate limit names itself and when to come back; anything else is the deadline's fault."""
    if error.verdict is Verdict.REFUSED:
        error.retry_after = wait
        return error
    late = error.as_error(
        DeadlineExceededError, f"the deadline leaves no time for another attempt; the last one: {error.args[0]}"
    )
    late.retry_after = wait
    return late


def _final(call: Call, error: APIError) -> APIError:
    if error.verdict is not Verdict.UNKNOWN or call.safety in RESENT_WHEN_UNKNOWN:
        return error
    check = call.check or OutcomeUnknownError.check
    unknown = error.as_error(
        OutcomeUnknownError,
        f"it was sent, and nothing tells whether it was done: {error.args[0]}. Look before you send it again: {check}",
    )
    unknown.reason, unknown.check = error, check
    return unknown
