"""The executor of calls: attempts, verdicts, waits, and the value or the error at the end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from copy import copy
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar, cast, final

from hero_healthie._call.attempts import AttemptLog, wanted_logs
from hero_healthie._call.auth import Signer
from hero_healthie._call.call import Call
from hero_healthie._call.clock import CLOCK
from hero_healthie._call.deadline import shared_deadline
from hero_healthie._call.failures import error_for_failure, unreadable
from hero_healthie._call.retry import RESENT_WHEN_UNKNOWN, draw, may_resend
from hero_healthie._ratelimit import (
    NO_PACE,
    Pace,
    QueueDeadlineError,
    RedisPace,
    attach,
    detach,
    queue_for,
)
from hero_healthie._telemetry.hooks import Hooks
from hero_healthie._telemetry.log import CALLS
from hero_healthie._telemetry.observer import Run, log_unknown_outcome, observe_call
from hero_healthie._transport.base import StreamedRequest, Transport, TransportFailure, WireRequest, WireResponse
from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import (
    APIError,
    ConfigurationError,
    DeadlineExceededError,
    OutcomeUnknownError,
    RateLimitedError,
    Verdict,
)
from hero_healthie_runtime.errors import INTERRUPTS

T = TypeVar("T")

_log = SafeLogger(logging.getLogger("hero_healthie"))

_INFO = logging.INFO


class Interceptor(Protocol):
    """Wraps the calls of one view: each is sent with `send`, once, perhaps changed, or not at all."""

    async def __call__(self, call: Call, send: Callable[[Call], Coroutine[Any, Any, T]], /) -> T:
        """Send the call and return its value."""
        ...


class Closable(Protocol):
    """What is closed with the client."""

    async def aclose(self) -> None:
        """Close it."""
        ...


@dataclass(slots=True, eq=False, repr=False, weakref_slot=True)
class Lifetime:
    """What the executors of a client and of its views have in common: it is closed once, with all paces."""

    is_over: bool = False
    sockets: Closable | None = None
    """The connections of subscriptions, once there are some."""
    paces: list[Pace] = field(default_factory=list[Pace])

    def attach(self, pace: Pace) -> None:
        if isinstance(pace, RedisPace) and not any(each is pace for each in self.paces):
            attach(pace)
            self.paces.append(pace)

    async def end(self) -> None:
        while self.paces:
            await detach(self.paces.pop())


@final
class CallExecutor:
    """Sends calls over one transport. Shared by a client and its views; those of another pace have copies."""

    def __init__(
        self,
        transport: Transport,
        *,
        pace: Pace = NO_PACE,
        hooks: Hooks | None = None,
    ) -> None:
        self.transport = transport
        self._pace = pace
        self._hooks = hooks
        self.lifetime = Lifetime()
        self.lifetime.attach(pace)

    def with_pace(self, pace: Pace) -> CallExecutor:
        """Return an executor over the same connections whose calls take another pace; closing one closes both."""
        other = copy(self)
        other._pace = pace
        self.lifetime.attach(pace)
        return other

    @property
    def lost_events(self) -> Mapping[str, int]:
        """The number of events that each hook failed to take."""
        return {} if self._hooks is None else self._hooks.lost

    async def run(
        self,
        call: Call,
        request: WireRequest,
        read: Callable[[WireResponse], T],
        interceptors: tuple[Interceptor, ...] = (),
        send: Run[T] | None = None,
    ) -> T:
        """Attempt the call until it is done, rejected, or out of attempts or time; then notify the hooks.

        Args:
            call: the call.
            request: what is sent with each attempt.
            read: returns the value of a response, or raises an APIError.
            interceptors: wrap all of this, the first one outermost.
            send: does that in another way, as for a subscription.

        Raises:
            APIError: the call did not succeed; for `create` and `money` operations whose outcome cannot be known
                it is an OutcomeUnknownError.
        """
        if interceptors:
            first, *others = interceptors
            return await first(call, lambda changed: self.run(changed, request, read, tuple(others), send))
        attempt_log = AttemptLog(call.safety)
        if (logs := wanted_logs()) is not None:
            logs.append(attempt_log)
        send = send or (self._run if call.signer is None else self._run_signed)
        if self._hooks is not None or CALLS.isEnabledFor(_INFO):
            return await observe_call(self._hooks, send, call, request, read, attempt_log)
        try:
            return await send(call, request, read, attempt_log)
        except BaseException as error:
            log_unknown_outcome(call, request, attempt_log, error)
            raise

    async def _run_signed(
        self, call: Call, request: WireRequest, read: Callable[[WireResponse], T], attempt_log: AttemptLog
    ) -> T:
        from hero_healthie._client.signing import run_signed  # noqa: PLC0415 (only keys of functions need it)

        self.clock()
        return await run_signed(self._run, cast("Signer", call.signer), call, request, read, attempt_log)

    def clock(self) -> Callable[[], float]:
        """Return the clock of the running loop.

        Raises:
            ConfigurationError: no loop runs, or the client is closed.
        """
        if self.lifetime.is_over:
            raise ConfigurationError("the client is closed; create a new one")
        try:
            return asyncio.get_running_loop().time
        except RuntimeError:
            raise ConfigurationError(
                "calls need a running asyncio event loop: use asyncio.run(…), or anyio with its asyncio backend; "
                "trio's own loop is not supported"
            ) from None

    async def _run(
        self, call: Call, request: WireRequest, read: Callable[[WireResponse], T], attempt_log: AttemptLog
    ) -> T:
        clock = self.clock()
        end = clock() + CLOCK.skipped + call.options.deadline
        shared = shared_deadline()
        if shared is not None:
            end = shared.bound(end)
        attempt = 0
        error: APIError | None = None
        while True:
            attempt += 1
            slot = queue_for(self._pace, call.account).slot(end - clock() - CLOCK.skipped)
            begun = False
            try:
                async with slot:
                    progress, begun = attempt_log.begin(), True
                    until = end - CLOCK.skipped
                    within = min(call.options.timeout, until - clock())
                    if isinstance(request, StreamedRequest):
                        request.until = until
                    response = await self.transport.send(request, within=within, progress=progress)
                    attempt_log.response = response
                    value = _read(call, read, response)
            except QueueDeadlineError as late:
                error = _no_slot(call.operation, error, late.seconds)
                break
            except (TransportFailure, APIError) as failed:
                error = failed if isinstance(failed, APIError) else error_for_failure(call.operation, failed)
                attempt_log.end(error.verdict)
            except BaseException:
                if begun:
                    attempt_log.cancel()
                raise
            else:
                attempt_log.end(Verdict.DONE)
                return value
            finally:
                attempt_log.queued += slot.queued
            last = await self._wait(call, request, error, attempt, slot.pause, end)
            if last is not None:
                error = last
                break
        if error.verdict is Verdict.REFUSED and error.retry_after is None and slot.pause:
            error = _later(error, slot.pause)
        raise _final(call, attempt_log.describe(error, call)) from None

    async def _wait(
        self, call: Call, request: WireRequest, error: APIError, attempt: int, pause: float, end: float
    ) -> APIError | None:
        """Wait for the next attempt; return the error that the call ends with where there is none."""
        policy = call.options.retry
        if not may_resend(call.safety, error.verdict, request) or attempt >= policy.attempts:
            return error
        if error.retry_after is not None and error.retry_after > policy.max_retry_after:
            return error
        wait = max(pause, policy.wait(attempt, error.retry_after, uniform=draw))
        if CLOCK.now() + wait >= end:
            return _out_of_time(error, wait)
        _log.info(
            "%s: attempt %d failed (%s%s), retrying in %.2f s",
            call.operation,
            attempt,
            type(error).__name__,
            f", HTTP {error.status}" if error.status else "",
            wait,
        )
        await CLOCK.sleep(wait)
        return _out_of_time(error, wait) if CLOCK.now() >= end else None

    def open(self) -> None:
        """Load what the first request would load; in any thread.

        Raises:
            ConfigurationError: the client is closed.
        """
        if self.lifetime.is_over:
            raise ConfigurationError("the client is closed; create a new one")
        self.transport.open()

    async def aclose(self) -> None:
        """Wait for hooks that still run, and close what this client opened; later calls are refused."""
        was_open, self.lifetime.is_over = not self.lifetime.is_over, True
        try:
            if self.lifetime.sockets is not None:
                await self.lifetime.sockets.aclose()
            if self._hooks is not None:
                await self._hooks.drain()
        finally:
            if was_open:
                await self.lifetime.end()
            await self.transport.aclose()


def _read(call: Call, read: Callable[[WireResponse], T], response: WireResponse) -> T:
    """Return the value of a response; whatever else reading raises leaves open what was done."""
    try:
        return read(response)
    except (APIError, *INTERRUPTS):
        raise
    except BaseException as error:  # noqa: BLE001 (an effect that happened is never hidden by another exception)
        raise unreadable(call.operation, response, error, Verdict.UNKNOWN) from None


def _no_slot(operation: str, last: APIError | None, seconds: float) -> APIError:
    """Return the error for a call that gets no slot of its queue before its deadline."""
    if last is not None:
        return _out_of_time(last, seconds)
    if not seconds:
        text = "the deadline passed in the queue of this key; nothing was sent"
        return DeadlineExceededError(text, operation=operation, verdict=Verdict.NEVER_SENT)
    text = (
        "the rate limit of this key requires a longer wait than the deadline allows; nothing was sent "
        "(deadline= allows more time, pace= more calls a second, gather() begins them a few at a time)"
    )
    return RateLimitedError(text, operation=operation, verdict=Verdict.NEVER_SENT, retry_after=seconds)


def _out_of_time(error: APIError, wait: float) -> APIError:
    """Return the error for a retry after the deadline: a rate limit stays one, anything else exceeds the deadline."""
    if error.verdict is Verdict.REFUSED:
        return _later(error, wait)
    text = f"the deadline allows no further attempt; the last one: {error.args[0]}"
    return error.as_error(DeadlineExceededError, text, retry_after=wait)


def _later(error: APIError, wait: float) -> APIError:
    return error.as_error(type(error), error.args[0], retry_after=wait)


def _final(call: Call, error: APIError) -> APIError:
    if error.verdict is not Verdict.UNKNOWN or call.safety in RESENT_WHEN_UNKNOWN:
        return error
    check = call.check or "look for the record"
    text = f"it was sent, and its outcome is unknown: {error.args[0]}. Before you send it again, check: {check}"
    return error.as_error(OutcomeUnknownError, text, reason=error, check=check, look_up=call.look_up)
