"""Reading ahead to notice a disconnect: the app still gets every message once and in order."""

from __future__ import annotations

import asyncio
from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.types import Message

from hero_healthie.fastapi import ClientDisconnectedError, DisconnectMiddleware
from hero_healthie.fastapi._disconnects import MAX_BUFFERED, DisconnectMonitor, monitor_of
from tests.support.until import until


class Wire:
    """A server's `receive`: hands out what was put, then waits; it must not be asked twice at once."""

    def __init__(self) -> None:
        self.messages: deque[Message] = deque()
        self.more = asyncio.Event()
        self.asked = 0
        self.read = 0

    def put(self, message: Message) -> None:
        self.messages.append(message)
        self.more.set()

    async def receive(self) -> Message:
        self.asked += 1
        assert self.asked == 1
        try:
            while not self.messages:
                self.more.clear()
                await self.more.wait()
            self.read += 1
            if self.messages[0]["type"] == "http.disconnect":
                return self.messages[0]
            return self.messages.popleft()
        finally:
            self.asked -= 1


async def sent(_message: Message) -> None:
    pass


def piece(body: bytes, *, more: bool = True) -> Message:
    return {"type": "http.request", "body": body, "more_body": more}


GONE: Message = {"type": "http.disconnect"}
STEPS = st.lists(st.sampled_from(["put", "turn", "app reads", "app gives up"]), max_size=30)


@given(steps=STEPS, readers=st.integers(1, 3))
def test_every_message_reaches_the_app_once_and_in_order(steps: list[str], readers: int) -> None:
    async def play() -> None:
        wire = Wire()
        monitor = DisconnectMonitor(wire.receive, sent)
        seen: list[Message] = []

        async def app_reads() -> None:
            seen.append(await monitor.receive())

        call = asyncio.create_task(monitor.run(asyncio.Event().wait(), always=False))
        tasks: list[asyncio.Task[None]] = []
        put = 0
        for step in steps:
            if step == "put":
                wire.put(piece(b"%d" % put))
                put += 1
            elif step == "turn":
                await asyncio.sleep(0)
            elif step == "app reads":
                tasks += [asyncio.create_task(app_reads()) for _ in range(readers)]
            elif tasks:
                tasks.pop().cancel()
        wire.put(GONE)
        with pytest.raises(ClientDisconnectedError):
            await call
        while (message := await monitor.receive()) != GONE:
            seen.append(message)
        await asyncio.gather(*tasks, return_exceptions=True)
        await monitor.aclose()
        bodies = [message["body"] for message in seen if message != GONE]
        assert sorted(bodies, key=int) == [b"%d" % number for number in range(put)]
        if readers == 1 and "app gives up" not in steps:
            assert bodies == sorted(bodies, key=int)

    asyncio.run(play())


async def test_it_buffers_only_a_little() -> None:
    wire = Wire()
    monitor = DisconnectMonitor(wire.receive, sent)
    for _ in range(10):
        wire.put(piece(b"x" * MAX_BUFFERED))
    call = asyncio.create_task(monitor.run(asyncio.Event().wait(), always=False))
    await asyncio.sleep(0.01)
    assert wire.read == 2
    await monitor.receive()
    await monitor.receive()
    await asyncio.sleep(0.01)
    assert wire.read == 4
    for _ in range(8):
        await monitor.receive()
    wire.put(GONE)
    with pytest.raises(ClientDisconnectedError):
        await call
    await monitor.aclose()


async def test_work_that_raises_or_times_out_by_itself_is_what_it_is() -> None:
    wire = Wire()
    monitor = DisconnectMonitor(wire.receive, sent)

    async def fails(error: Exception) -> None:
        await asyncio.sleep(0)
        raise error

    for error in (TimeoutError("own"), ValueError("own")):
        with pytest.raises(type(error), match="own"):
            await monitor.run(fails(error), always=False)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await monitor.run(asyncio.Event().wait(), always=False)
    task = asyncio.create_task(monitor.run(asyncio.Event().wait(), always=False))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await monitor.aclose()


async def test_a_server_that_raises_is_the_apps_to_see() -> None:
    async def receive() -> Message:
        raise ConnectionError("server")

    monitor = DisconnectMonitor(receive, sent)
    assert await monitor.run(asyncio.sleep(0.01, "done"), always=False) == "done"
    with pytest.raises(ConnectionError, match="server"):
        await monitor.receive()
    await monitor.aclose()


async def test_one_watch_is_enough() -> None:
    monitors = []

    async def app(scope: Message, _receive: object, _send: object) -> None:
        monitors.append((monitor_of(scope), scope["type"]))

    twice = DisconnectMiddleware(DisconnectMiddleware(app))
    await twice({"type": "http"}, Wire().receive, sent)
    await twice({"type": "websocket"}, Wire().receive, sent)
    await until(lambda: len(monitors) == 2)
    assert isinstance(monitors[0][0], DisconnectMonitor)
    assert monitors[1] == (None, "websocket")
