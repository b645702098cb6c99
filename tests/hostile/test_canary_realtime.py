"""Planted keys and words come out nowhere of a subscription, whatever the server does and however it ends."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from hero_healthie import Healthie, HeroHealthieError, RetryPolicy
from hero_healthie.realtime import Reconnected
from tests.hostile.test_canary import KEY, NAME, NUMBER, PLANTED, WORDS, Watchers, chain, logged, shown, where
from tests.support.cable_server import Peer, Script, cable_server, note

CANARY = {"id": NUMBER, "content": [NAME], NAME: WORDS}


def pushing(*frames: dict[str, Any] | str, close: bool = False) -> Script:
    async def script(peer: Peer) -> None:
        await peer.subscribed()
        for each in frames:
            peer.send(each) if isinstance(each, str) else peer.to_channel(each)
        if close:
            peer.writer.close()
        await peer.until_gone()

    return script


def refusing(status: int) -> Script:
    async def script(peer: Peer) -> None:
        await peer.accept(status=status, Location=f"/{NUMBER}?token={KEY}", X_Canary=WORDS)

    return script


async def disconnecting(peer: Peer) -> None:
    await peer.accept()
    peer.send({"type": "disconnect", "reason": NAME, "reconnect": False, "token": KEY})
    await peer.until_gone()


async def rejecting(peer: Peer) -> None:
    await peer.accept()
    peer.welcome()
    peer.identifier = (await peer.command())["identifier"]
    peer.to_channel({"type": "reject_subscription", "reason": NAME})
    await peer.until_gone()


ERRORS = {"errors": [{"message": WORDS, "path": [NAME], "extensions": {"code": NAME}}]}
SERVERS: dict[str, Script] = {
    "events of another shape": pushing(
        {"message": {"result": {"data": {"noteAddedSubscription": CANARY}}, "more": True}}
    ),
    "errors": pushing({"message": {"result": ERRORS, "more": False}}),
    "no JSON": pushing(f'{{"{NAME}": ', close=True),
    "losses": pushing(note(NAME, id=NUMBER), close=True),
    "a rejection": rejecting,
    "a disconnect": disconnecting,
    "401": refusing(401),
    "302": refusing(302),
    "503": refusing(503),
    "200": refusing(200),
}


async def iterate(healthie: Healthie) -> None:
    async for item in healthie.subscriptions.note_added_subscription(conversation_id=NUMBER, gaps=True, sort_by=NAME):
        if isinstance(item, Reconnected):
            return


async def cancelled(healthie: Healthie) -> None:
    task = asyncio.create_task(iterate(healthie))
    await asyncio.sleep(0.05)
    task.cancel()
    await task


async def cancelled_at_once(healthie: Healthie) -> None:
    task = asyncio.create_task(healthie.subscriptions.note_added_subscription(conversation_id=NUMBER).start())
    await asyncio.sleep(0)
    task.cancel()
    await task


WAYS: dict[str, Callable[[Healthie], Awaitable[None]]] = {
    "iterated": iterate,
    "cancelled": cancelled,
    "cancelled at once": cancelled_at_once,
}


def locals_of(error: BaseException) -> list[str]:
    """The locals of all frames but those of tests, and the objects within them one step further."""
    found: list[str] = []
    for each in chain(error):
        for frame, _ in traceback.walk_tb(each.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                for name, value in frame.f_locals.items():
                    found.append(f"{where(frame)} {name} = {value!r} {getattr(value, '__dict__', '')!r}")
    return found


@pytest.mark.filterwarnings("ignore:the argument sort_by is deprecated:DeprecationWarning")
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("server", SERVERS)
async def test_nothing_planted_comes_out(
    server: str, way: str, every_log: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    asyncio.get_running_loop().set_debug(True)
    watchers, seen = Watchers(), list[str]()
    options: dict[str, Any] = {"retry": RetryPolicy(attempts=2, initial=0.001), "on_call": watchers.hooks}
    async with (
        cable_server(SERVERS[server]) as served,
        Healthie(api_key=KEY, environment="sandbox", base_url=served.url, **options) as healthie,
    ):
        try:
            await asyncio.wait_for(WAYS[way](healthie), 10)
        except HeroHealthieError as error:
            seen += shown(error)
            seen += locals_of(error)
        except asyncio.CancelledError as error:
            seen += [repr(error), *locals_of(error)]
        seen += [repr(healthie), repr(vars(healthie)), *map(repr, asyncio.all_tasks())]
        follow = healthie.subscriptions.note_added_subscription(conversation_id=NUMBER)
        seen += [repr(follow), repr(vars(follow))]
    seen += [f"log {line}" for record in every_log.records for line in logged(record)]
    seen += watchers.shown()
    seen += [line for line in capfd.readouterr() if "record_ids" not in line]
    leaks = [line for line in "\n".join(seen).splitlines() for planted in PLANTED if planted in line]
    assert not leaks, "\n".join(leaks[:10])
    assert len(watchers.entries) in (0, 2), "one call, from its intent to its outcome; none if it never began"
    assert served.peers or way == "cancelled at once"
