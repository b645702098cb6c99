"""Hands what happens to calls to the caller's functions, and lets no failure of theirs change a call."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from contextvars import Context
from functools import partial
from typing import cast

from hero_healthie._telemetry.events import CallEvent, CallHook, CallHooks, CallStart
from hero_healthie.errors import ConfigurationError

WAIT_FOR_HOOK = 5.0
WAIT_AT_CLOSE = 10.0
WAIT_TO_END = 1.0

_log = logging.getLogger("hero_healthie")


class Hook:
    """One function of a caller.

    Attributes:
        name: its name, for counting; a second one of the same name gets a number.
        lost: how many events it failed to take.
    """

    def __init__(self, take: CallHook, name: str) -> None:
        self.take = take
        self.name = name
        self.lost = 0
        self.starting = cast("Callable[[CallStart], Awaitable[object] | None] | None", getattr(take, "starting", None))
        self.event_lost = cast("Callable[[str], None] | None", getattr(take, "event_lost", None))


class Hooks:
    """All hooks of one client, called in their order; what one of them does wrong is no matter of the others.

    Raises:
        ConfigurationError: one of them cannot be called.
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
        """How many events each hook failed to take."""
        return {hook.name: hook.lost for hook in self._hooks}

    async def begin(self, start: CallStart, context: Context) -> None:
        """Tell those who want to know that a call begins, and wait for them."""
        await self._hand(
            [(hook, partial(hook.starting, start)) for hook in self._hooks if hook.starting], context, wait=True
        )

    async def tell(self, event: CallEvent, context: Context, *, wait: bool) -> None:
        """Hand over an event.

        An async function runs in a task of its own, so that cancelling the call does not cancel it. It is waited for
        a few seconds, or not at all if `wait` is False: then and when it takes longer, it goes on by itself.
        """
        await self._hand([(hook, partial(hook.take, event)) for hook in self._hooks], context, wait=wait)

    def lose(self) -> None:
        """An event could not even be made."""
        for hook in self._hooks:
            self._failed(hook)

    async def drain(self) -> None:
        """Wait for the events that are still being taken; after some seconds give them up."""
        loop = asyncio.get_running_loop()
        pending = {task for task in self._pending if task.get_loop() is loop}
        if pending:
            _, late = await asyncio.wait(pending, timeout=WAIT_AT_CLOSE)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late, timeout=WAIT_TO_END)

    async def _hand(
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
        """Calls a hook; the task in which it goes on, if it is async."""
        try:
            handing = context.run(call)
        except Exception:  # noqa: BLE001 (whatever a caller's function raises, the call is what it is)
            self._failed(hook)
            return None
        if handing is None:
            return None
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # the call was thrown away together with its event loop
            self._failed(hook)
            if isinstance(handing, Coroutine):
                handing.close()
            return None
        task = loop.create_task(_wait_for(handing), context=context)
        self._pending.add(task)

        def over(done: asyncio.Task[None]) -> None:
            self._pending.discard(done)
            if done.cancelled():
                if isinstance(handing, Coroutine):
                    handing.close()  # it may not even have begun
                self._failed(hook)
            elif done.exception() is not None:
                self._failed(hook)

        task.add_done_callback(over)
        return task

    def _failed(self, hook: Hook) -> None:
        hook.lost += 1
        if hook.lost == 1:
            _log.error(
                "on_call: %s failed, so the event of a call was lost; further ones are counted in lost_events",
                hook.name,
            )
        for other in self._hooks:
            if other is not hook and other.event_lost is not None:
                try:
                    other.event_lost(hook.name)
                except Exception as error:  # noqa: BLE001 (as above)
                    _log.error("on_call: %s failed to count a lost event (%s)", other.name, type(error).__name__)


async def _wait_for(handing: Awaitable[object]) -> None:
    await handing
