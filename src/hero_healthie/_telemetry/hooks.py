"""Hooks: the functions of an app that receive events; their failures never change a call."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from contextvars import Context
from functools import partial
from typing import cast

from hero_healthie._telemetry.events import CallEvent, CallHook, CallHooks, CallStart
from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import ConfigurationError
from hero_healthie_runtime.errors import INTERRUPTS

WAIT_FOR_HOOK = 5.0
WAIT_AT_CLOSE = 10.0
WAIT_TO_END = 1.0

_log = SafeLogger(logging.getLogger("hero_healthie"))


class Hook:
    """One function of the app.

    Attributes:
        name: its name in counts; a second one of the same name gets a number.
        lost: how many events it failed to take.
    """

    def __init__(self, take: CallHook, name: str) -> None:
        self.take = take
        self.name = name
        self.lost = 0
        self.starting = cast("Callable[[CallStart], Awaitable[object] | None] | None", getattr(take, "starting", None))
        self.event_lost = cast("Callable[[str], None] | None", getattr(take, "event_lost", None))


class Hooks:
    """All hooks of one client, called in their order; a failing hook does not affect the others.

    Raises:
        ConfigurationError: one of them is not callable.
    """

    def __init__(self, on_call: CallHooks) -> None:
        given = [on_call] if callable(on_call) or not isinstance(on_call, Sequence) else on_call
        names = Counter[str]()
        self._hooks: list[Hook] = []
        for each in given:
            if not callable(each):
                raise ConfigurationError("on_call must be a function that takes a CallEvent, or a sequence of such")
            name = getattr(each, "__qualname__", None) or type(each).__qualname__
            names[name] += 1
            self._hooks.append(Hook(each, name if names[name] == 1 else f"{name}-{names[name]}"))
        self._pending: set[asyncio.Task[None]] = set()
        self.watches_starts = any(hook.starting is not None for hook in self._hooks)

    @property
    def lost(self) -> Mapping[str, int]:
        """The number of events that each hook failed to take."""
        return {hook.name: hook.lost for hook in self._hooks}

    async def begin(self, start: CallStart, context: Context) -> None:
        """Notify the hooks that watch starts that a call begins, and wait for them."""
        await self._call_hooks(
            [(hook, partial(hook.starting, start)) for hook in self._hooks if hook.starting], context, wait=True
        )

    async def notify(self, event: CallEvent, context: Context, *, wait: bool) -> None:
        """Notify all hooks of an event.

        An async hook runs in a separate task, so that cancelling the call does not cancel it. It is awaited for a few
        seconds, or not at all if `wait` is False; if it takes longer, it continues in the background.
        """
        await self._call_hooks([(hook, partial(hook.take, event)) for hook in self._hooks], context, wait=wait)

    def lose(self) -> None:
        """Count an event that could not be created."""
        for hook in self._hooks:
            self._failed(hook)

    async def drain(self) -> None:
        """Wait for hooks that still run; after some seconds cancel them."""
        loop = asyncio.get_running_loop()
        pending = {task for task in self._pending if task.get_loop() is loop}
        if pending:
            _, late = await asyncio.wait(pending, timeout=WAIT_AT_CLOSE)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late, timeout=WAIT_TO_END)

    async def _call_hooks(
        self,
        calls: Sequence[tuple[Hook, Callable[[], Awaitable[object] | None]]],
        context: Context,
        *,
        wait: bool,
    ) -> None:
        tasks = {task for hook, call in calls if (task := self._start(hook, call, context)) is not None}
        if tasks and wait:
            await asyncio.wait(tasks, timeout=WAIT_FOR_HOOK)

    def _start(
        self, hook: Hook, call: Callable[[], Awaitable[object] | None], context: Context
    ) -> asyncio.Task[None] | None:
        """Call a hook; return the task in which it continues, if it is async."""
        try:
            result = context.run(call)
        except INTERRUPTS:
            raise
        except BaseException:  # noqa: BLE001 (a failing hook must not fail the call)
            self._failed(hook)
            return None
        if result is None:
            return None
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # the call was abandoned together with its event loop
            self._failed(hook)
            if isinstance(result, Coroutine):
                result.close()
            return None
        task = loop.create_task(_wait_for(result), context=context)
        self._pending.add(task)

        def over(done: asyncio.Task[None]) -> None:
            self._pending.discard(done)
            if done.cancelled():
                if isinstance(result, Coroutine):
                    result.close()  # it may not even have begun
                self._failed(hook)
            elif done.exception() is not None:
                self._failed(hook)

        task.add_done_callback(over)
        return task

    def _failed(self, hook: Hook) -> None:
        hook.lost += 1
        if hook.lost == 1:
            _log.error(
                "on_call: %s failed and lost the event of a call; further failures are counted in lost_events",
                hook.name,
            )
        for other in self._hooks:
            if other is not hook and other.event_lost is not None:
                try:
                    other.event_lost(hook.name)
                except INTERRUPTS:
                    raise
                except BaseException as error:  # noqa: BLE001 (as above)
                    _log.error("on_call: %s failed to count a lost event (%s)", other.name, type(error).__name__)


async def _wait_for(result: Awaitable[object]) -> None:
    await result
