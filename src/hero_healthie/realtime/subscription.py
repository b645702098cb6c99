"""The object that users iterate: it begins its call when it is first used, and ends it when it is left."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from copy import copy
from dataclasses import dataclass
from typing import Any, TypeVar

from typing_extensions import override

from hero_healthie._call.attempts import AttemptLog
from hero_healthie._call.call import Call
from hero_healthie._call.deadline import shared_deadline
from hero_healthie._client.executor import CallExecutor, Interceptor
from hero_healthie._transport.base import WireRequest, WireResponse
from hero_healthie.errors import ConfigurationError, HeroHealthieError
from hero_healthie.realtime.channel import Channel, Wanted
from hero_healthie.realtime.connection import Connection
from hero_healthie.realtime.errors import too_late
from hero_healthie.realtime.socket import background
from hero_healthie_runtime.subscriptions import Subscription, SubscriptionCounts
from hero_healthie_runtime.tracebacks import in_boundary, without_frames

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Plan:
    """How a subscription is run."""

    executor: CallExecutor
    """Observes the call, and knows whether the client is closed."""
    call: Call
    """Its deadline is that of the confirmation."""
    url: str
    """The address, without the key."""
    wanted: Wanted
    connect: Callable[[Call], Connection]
    """Returns the connection to join."""
    watch: Callable[[asyncio.Task[None]], None]
    """Takes its task."""
    interceptors: tuple[Interceptor, ...]


class LiveSubscription(Subscription[Item]):
    """A subscription over a shared connection."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._channel: Channel | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None
        self._process = 0
        self._is_closed = False

    @property
    @override
    def counts(self) -> SubscriptionCounts:
        return SubscriptionCounts() if self._channel is None else self._channel.counts

    def _joined(self) -> Channel:
        """Return the channel; subscribe with the first step.

        Raises:
            ConfigurationError: it is closed, or no event loop runs, or another one.
        """
        if self._is_closed:
            raise ConfigurationError("this subscription is closed; call the method again")
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("subscriptions need a running asyncio event loop: use asyncio.run(…)") from None
        if self._channel is None:
            self._loop, self._process = loop, os.getpid()
            self._channel = channel = Channel(self._plan.wanted)
            run = _Run(self._plan, channel)
            self._task = background(loop, in_boundary(run.observed))
            self._plan.watch(self._task)
        elif self._loop is not loop:
            raise ConfigurationError("a subscription belongs to the event loop and process in which it began")
        return self._channel

    @override
    async def __anext__(self) -> Item:
        if self._is_closed:
            raise StopAsyncIteration
        try:
            item: Item = await self._joined().next()
        except BaseException as error:
            without_frames(error)
            raise
        return item

    @override
    async def start(self) -> None:
        try:
            channel = self._joined()
            try:
                await asyncio.shield(channel.started)
            except asyncio.CancelledError:
                self._is_closed = True
                channel.finish()
                raise
            channel.check()
            if self._is_closed:
                self._joined()  # which refuses: to return would say that the server confirmed it
        except BaseException as error:
            without_frames(error)
            raise

    @override
    async def aclose(self) -> None:
        self._is_closed = True
        if self._channel is None or self._task is None or self._loop is not asyncio.get_running_loop():
            self._leave()
            return
        self._channel.discard()
        self._channel.finish()
        await asyncio.wait([self._task])

    def _leave(self) -> None:
        """Unsubscribe from wherever the garbage collector runs."""
        channel, loop = self._channel, self._loop
        if channel is not None and loop is not None and not channel.is_over and self._process == os.getpid():
            with suppress(RuntimeError):  # the loop has ended, and everything in it
                loop.call_soon_threadsafe(channel.finish)

    def __del__(self) -> None:
        if getattr(self, "_channel", None) is not None:
            self._leave()

    def __repr__(self) -> str:
        return f"<Subscription {self._plan.wanted.operation}>"


class _Run:
    """The call of one subscription, from its start to its end. It does not hold the object that users iterate."""

    def __init__(self, plan: Plan, channel: Channel) -> None:
        self._plan = plan
        self._channel = channel

    async def observed(self) -> None:
        """Run the call, and report it to the hooks; its error is for whoever iterates."""
        plan, channel = self._plan, self._channel
        request = WireRequest("GET", plan.url, {}, None)
        try:
            await plan.executor.run(plan.call, request, _nothing, plan.interceptors, send=self._live)
        except HeroHealthieError as error:
            channel.finish(error)
        finally:
            channel.finish()

    async def _live(
        self, call: Call, _request: WireRequest, _read: Callable[[WireResponse], Any], attempt_log: AttemptLog
    ) -> None:
        plan, channel = self._plan, self._channel
        end = plan.executor.clock()() + call.options.deadline
        shared = shared_deadline()
        if shared is not None:
            end = shared.bound(end)
        attempt_log.subscription = channel.counts
        channel.report_to(call, attempt_log)
        connection = plan.connect(call)
        connection.join(channel)
        try:
            try:
                async with asyncio.timeout_at(end):
                    await asyncio.shield(channel.started)
            except TimeoutError:
                channel.finish(too_late(call.operation, channel.last_error))
            await channel.ended
            if channel.error is not None:
                raise copy(channel.error)  # whoever iterates raises the other one, each with frames of its own
        finally:
            channel.finish()
            connection.leave(channel)


def _nothing(_: WireResponse) -> None:
    return None
