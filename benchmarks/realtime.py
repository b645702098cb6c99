"""CPU and memory of 1,000 subscriptions on one socket, beside a bare WebSocket client: `python -m benchmarks.realtime`.

A server in a process of its own pushes events to all channels in turn. The bare client does the least there is: it
reads each frame and parses its JSON. Ours also routes, buffers, reads into a model and hands over to 1,000 loops.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import resource
import time
from collections.abc import Awaitable, Callable
from multiprocessing.connection import Connection
from typing import Any

import aiohttp
import jiter
from aiohttp import web
from pydantic import BaseModel

from hero_healthie import Healthie

SUBSCRIPTIONS, EVENTS = 1_000, 100_000
NOTE: dict[str, Any] = {
    "id": "1017",
    "content": "The patient asks whether the appointment on Monday can be moved to the afternoon. " * 3,
    "conversation_id": "5",
    "created_at": "2026-11-29 07:40:14 -0500",
    "user_id": "61",
    "viewed": False,
}


class Note(BaseModel):
    """What the benchmark asks for."""

    id: str
    content: str
    conversation_id: str
    created_at: str
    user_id: str
    viewed: bool


async def _push(request: web.Request) -> web.WebSocketResponse:
    socket = web.WebSocketResponse(protocols=("actioncable-v1-json",))
    await socket.prepare(request)
    await socket.send_json({"type": "welcome"})
    running: list[str] = []
    async for message in socket:
        command = json.loads(message.data)
        identifier = command["identifier"]
        if command["command"] == "subscribe":
            await socket.send_json({"identifier": identifier, "type": "confirm_subscription"})
        elif command["command"] == "message":
            ack = {"result": {"data": {}}, "more": True}
            await socket.send_json({"identifier": identifier, "message": ack})
            running.append(identifier)
            if len(running) == SUBSCRIPTIONS:
                result = {"result": {"data": {"noteAddedSubscription": NOTE}}, "more": True}
                frames = [json.dumps({"identifier": each, "message": result}) for each in running]
                for number in range(EVENTS):
                    await socket.send_str(frames[number % SUBSCRIPTIONS])
    return socket


def serve(pipe: Connection) -> None:
    """Serve until the process is ended."""

    async def run() -> None:
        app = web.Application()
        app.router.add_get("/subscriptions", _push)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        pipe.send(runner.addresses[0][1])
        await asyncio.Event().wait()

    asyncio.run(run())


async def bare(url: str) -> None:
    """Read and parse every event."""
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{url}/subscriptions", decode_text=False) as socket,
    ):
        identifiers = [json.dumps({"channel": "GraphqlChannel", "channelId": str(n)}) for n in range(SUBSCRIPTIONS)]
        for identifier in identifiers:
            await socket.send_json({"command": "subscribe", "identifier": identifier})
            await socket.send_json({"command": "message", "identifier": identifier, "data": "{}"})
        received = 0
        while received < EVENTS:
            frame = jiter.from_json((await socket.receive()).data)
            received += bool(frame.get("message", {}).get("result", {}).get("data"))


async def ours(url: str) -> None:
    """Take every event in a loop of its subscription."""
    async with Healthie(api_key="k", environment="sandbox", base_url=f"{url}/graphql", deadline=60) as healthie:

        async def follow() -> None:
            taken = 0
            async for _ in healthie.subscriptions.note_added_subscription(into=Note):
                taken += 1
                if taken == EVENTS // SUBSCRIPTIONS:
                    return

        await asyncio.gather(*(follow() for _ in range(SUBSCRIPTIONS)))


def measure(pipe: Connection, name: str, url: str) -> None:
    """Run one client, and tell the seconds of CPU and the growth of the memory."""
    clients: dict[str, Callable[[str], Awaitable[None]]] = {"bare": bare, "ours": ours}

    async def run() -> tuple[float, float, float]:
        before, cpu, began = _peak(), time.process_time(), time.perf_counter()
        await clients[name](url)
        return time.process_time() - cpu, time.perf_counter() - began, _peak() - before

    pipe.send(asyncio.run(run()))


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure each client in a process of its own, three times, and print the best."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    server = context.Process(target=serve, args=(there,), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{here.recv()}"
    print(f"{SUBSCRIPTIONS:,} subscriptions, {EVENTS:,} events")
    for name in ("bare", "ours"):
        runs: list[tuple[float, float, float]] = []
        for _ in range(3):
            mine, theirs = context.Pipe()
            client = context.Process(target=measure, args=(theirs, name, url))
            client.start()
            runs.append(mine.recv())
            client.join()
        cpu, wall, memory = min(runs)
        rate, each = EVENTS / wall, cpu / EVENTS * 1e6
        print(f"  {name}: {each:.1f} µs of CPU an event, {rate:,.0f} events/s, peak +{memory:.0f} MB")
    server.terminate()


if __name__ == "__main__":
    main()
