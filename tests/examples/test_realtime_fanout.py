"""One subscription for many browsers: server-sent events by a real uvicorn, and WebSockets."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import httpx
import pytest
import uvicorn
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from examples import realtime_fanout
from examples.realtime_fanout import Server, create_app
from hero_healthie import Healthie
from hero_healthie.sandbox import Sandbox
from tests.conftest import healthie_of
from tests.support.until import until

NOTES = "noteAddedSubscription"


@asynccontextmanager
async def served(sandbox: Sandbox) -> AsyncIterator[tuple[httpx.AsyncClient, Server]]:
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(create_app(healthie_of(sandbox)), log_config=None, log_level=logging.INFO, ws="none")
    server = Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    await until(lambda: server.started or task.done())
    try:
        async with httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{listener.getsockname()[1]}", trust_env=False, timeout=20
        ) as http:
            yield http, server
    finally:
        server.should_exit = True
        await asyncio.wait_for(task, 10)
        listener.close()


async def lines(response: httpx.Response, into: list[str]) -> None:
    async for line in response.aiter_lines():
        if line:
            into.append(line)


async def test_many_browsers_share_one_subscription_and_leave(sandbox: Sandbox) -> None:
    async with served(sandbox) as (http, _):
        seen: list[list[str]] = [[], [], []]
        async with asyncio.TaskGroup() as group:
            readers: list[asyncio.Task[None]] = []

            async def browse(into: list[str]) -> None:
                async with http.stream("GET", "/conversations/3/events") as response:
                    assert response.headers["content-type"].startswith("text/event-stream")
                    await lines(response, into)

            readers += [group.create_task(browse(each)) for each in seen]
            await until(lambda: all(seen))
            await until(lambda: sandbox.subscribers == {NOTES: 1})
            sandbox.publish(NOTES, fields={"content": "Hello", "conversation_id": "3"})
            await until(lambda: all("event: note" in each for each in seen))
            assert all('"content":"Hello"' in each[-1] for each in seen)
            sandbox.disconnect()
            await until(lambda: all("event: reload" in each for each in seen))
            readers[0].cancel()
            readers[1].cancel()
            await asyncio.sleep(0.1)
            assert sandbox.subscribers == {NOTES: 1}, "one browser still watches"
            readers[2].cancel()
        await until(lambda: not sandbox.subscribers)


async def test_streams_end_at_shutdown(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    async with served(sandbox) as (http, server):
        seen: list[str] = []
        async with http.stream("GET", "/conversations/3/events") as response:
            reading = asyncio.create_task(lines(response, seen))
            await until(lambda: sandbox.subscribers)
            server.should_exit = True
            await asyncio.wait_for(reading, 10)  # to its end, without an error
    assert not sandbox.subscribers
    assert "Cancel" not in caplog.text
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


async def test_a_failure_is_told(sandbox: Sandbox) -> None:
    app = create_app(healthie_of(sandbox, api_key="wrong"))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as http:
        response = await http.get("/conversations/3/events")
    assert "event: failed\ndata: AuthenticationError" in response.text


async def test_a_slow_browser_is_let_go(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(realtime_fanout, "WAITING", 3)
    async with healthie_of(sandbox) as healthie:
        fanout = realtime_fanout.Fanout(healthie)
        async with fanout.watch("3") as slow, fanout.watch("3") as quick:
            await until(lambda: sandbox.subscribers == {NOTES: 1})
            for number in range(5):
                sandbox.publish(NOTES, fields={"content": str(number), "conversation_id": "3"})
                message = await quick.get()
                assert message is not None
                assert f'"content":"{number}"' in message.data
            assert [slow.get_nowait() is None for _ in range(slow.qsize())] == [False] * 3 + [True]
        await until(lambda: not sandbox.subscribers)


def test_the_same_over_websockets(sandbox: Sandbox) -> None:
    app = create_app(healthie_of(sandbox))
    with TestClient(app) as client, client.websocket_connect("/conversations/3/socket") as browser:

        async def publish() -> None:
            await until(lambda: sandbox.subscribers == {NOTES: 1})
            sandbox.publish(NOTES, fields={"content": "Hello", "conversation_id": "3"})

        asyncio.run(publish())
        message = browser.receive_json()
        assert message["event"] == "note"
        assert '"content":"Hello"' in message["data"]
        client.portal.call(app.fanout.aclose)  # type: ignore[union-attr] # it is there within the block
        with pytest.raises(WebSocketDisconnect) as ended:
            browser.receive_json()
        assert ended.value.code == 1012
    asyncio.run(until(lambda: not sandbox.subscribers))  # the sandbox hears of it in a thread of its own


def test_ctrl_c_ends_it_without_a_word(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    monkeypatch.setenv("PORT", str(port))
    monkeypatch.setattr(Healthie, "from_env", lambda: healthie_of(sandbox))

    def interrupt() -> None:
        for _ in range(200):
            with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.05)
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=interrupt)
    thread.start()
    try:
        realtime_fanout.main()
    except KeyboardInterrupt:
        pytest.fail("it ends with a traceback")
    finally:
        thread.join()
    assert "Traceback" not in capfd.readouterr().err
