"""Whatever a server does and whenever loops are left: nothing is left behind, and nobody waits for ever."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from random import Random
from typing import Any

import pytest
from pydantic import BaseModel

from hero_healthie import Healthie, HeroHealthieError, RetryPolicy
from tests.support.cable_server import Peer, cable_server, note
from tests.support.virtual_time import play

CLIENTS, LOOPS = 8, 25


class Note(BaseModel):
    id: str


class Chaos:
    """What the server does and what the loops do, drawn from one seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    async def serve(self, peer: Peer) -> None:
        draw = self.random.random
        await asyncio.sleep(draw() / 50)
        status = self.random.choice([101] * 8 + [503, 401])
        await peer.accept(status=status)
        if status != 101 or draw() < 0.1:
            return
        await asyncio.sleep(draw() / 50)
        peer.welcome()
        while True:
            command = await peer.command()
            peer.identifier = command["identifier"]
            if draw() < 0.03:
                peer.writer.transport.abort()
                return
            if draw() < 0.03:
                peer.send({"type": "disconnect", "reason": "x", "reconnect": draw() < 0.8})
                return
            if command["command"] == "subscribe":
                peer.to_channel({"type": self.random.choice(["confirm_subscription"] * 9 + ["reject_subscription"])})
            elif command["command"] == "message":
                if draw() < 0.8:
                    peer.to_channel({"message": {"result": {"data": {}}, "more": True}})
                for number in range(self.random.randrange(5)):
                    peer.to_channel(note("x", id=str(number), more=draw() < 0.95))

    async def follow(self, healthie: Healthie) -> None:
        options: dict[str, Any] = {
            "buffer": self.random.choice([1, 2, 1000]),
            "overflow": self.random.choice(["error", "drop_oldest"]),
            "gaps": self.random.random() < 0.5,
        }
        events = healthie.subscriptions.note_added_subscription(into=Note, **options)
        with suppress(HeroHealthieError, TimeoutError, StopAsyncIteration):
            match self.random.randrange(5):
                case 0:
                    async with events:
                        async for _ in events:
                            break
                case 1:
                    async for _ in events:
                        break
                case 2:
                    await events.start()
                    await events.aclose()
                case 3:
                    async with events:
                        async with asyncio.timeout(0.02):
                            await events.__anext__()
                case _:
                    async with asyncio.timeout(self.random.random() / 20):
                        await events.start()


@pytest.mark.parametrize("seed", range(3))
def test_nothing_is_left_behind(seed: int) -> None:
    chaos, problems = Chaos(seed), list[Any]()

    async def scene() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: problems.append(context))
        retry = RetryPolicy(attempts=2, initial=0.001, maximum=0.01)
        async with cable_server(chaos.serve) as server:
            for _ in range(CLIENTS):
                options: dict[str, Any] = {"retry": retry, "timeout": 0.3, "deadline": 1}
                healthie = Healthie(api_key="k", environment="sandbox", base_url=server.url, **options)
                loops = [asyncio.create_task(chaos.follow(healthie)) for _ in range(LOOPS)]
                for task in chaos.random.sample(loops, LOOPS // 4):
                    loop.call_later(chaos.random.random() / 20, task.cancel)
                await asyncio.sleep(chaos.random.random() / 10)
                await healthie.aclose()
                _, late = await asyncio.wait(loops, timeout=5)
                assert not late
                problems.extend(each.exception() for each in loops if not each.cancelled() and each.exception())
        await asyncio.sleep(5)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    play(scene())
    assert not problems
