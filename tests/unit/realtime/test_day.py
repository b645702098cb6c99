"""A day of a bad network, on a clock of its own: 500 times the connection is lost."""

from __future__ import annotations

import asyncio
import gc
import sys
from pathlib import Path
from random import Random

import pytest
from pydantic import BaseModel

from hero_healthie import Healthie
from hero_healthie.realtime import Reconnected, SubscriptionCounts
from tests.support.cable_server import Peer, cable_server, note
from tests.support.virtual_time import now, play

DAY, LOSSES = 86_400.0, 500


class Note(BaseModel):
    id: str


class Network:
    """Sends pings and events, and breaks each connection after a while in one of the ways there are."""

    def __init__(self) -> None:
        self.random = Random(24)
        self.sent: list[str] = []
        self.connections = 0
        self.over = asyncio.Event()

    async def serve(self, peer: Peer) -> None:
        self.connections += 1
        await peer.subscribed()
        if self.connections > LOSSES:
            self.event(peer)
            self.over.set()
            await peer.until_gone()
            return
        until = now() + self.random.uniform(0.5, 2 * DAY / LOSSES - 5)
        gone = asyncio.ensure_future(peer.until_gone())
        try:
            while now() < until:
                peer.send({"type": "ping", "message": 1})
                if self.random.random() < 0.2:
                    self.event(peer)
                await asyncio.sleep(3)
            match self.random.randrange(4):
                case 0:
                    peer.send({"type": "disconnect", "reason": "server_restart", "reconnect": True})
                case 1:
                    peer.writer.close()
                case 2:
                    peer.send("{")
                case _:
                    pass  # nothing more is heard of it
            await gone
        finally:
            gone.cancel()

    def event(self, peer: Peer) -> None:
        self.sent.append(str(len(self.sent)))
        peer.to_channel(note("x", id=self.sent[-1]))


def descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0


@pytest.mark.slow
def test_a_day_with_500_losses_of_the_connection() -> None:
    async def scene() -> tuple[Network, list[str], list[Reconnected], SubscriptionCounts, float]:
        network, found, gaps = Network(), list[str](), list[Reconnected]()
        began, before = now(), descriptors()
        async with cable_server(network.serve) as server:
            async with Healthie(api_key="k", environment="sandbox", base_url=server.url) as healthie:
                subscription = healthie.subscriptions.note_added_subscription(into=Note, gaps=True)
                most = 0
                async for item in subscription:
                    if isinstance(item, Reconnected):
                        gaps.append(item)
                        # The server's side of a connection that the client gave up may take a moment.
                        most = max(most, len(asyncio.all_tasks()), descriptors() - before)
                    else:
                        found.append(item.id)
                    if network.over.is_set() and len(found) == len(network.sent):
                        break
                assert most < 16, "neither tasks nor descriptors become more"
                assert server.open == 1, "one connection at a time"
                counts = subscription.counts
            await asyncio.sleep(1)
            assert asyncio.all_tasks() == {asyncio.current_task()}
        gc.collect()
        assert descriptors() <= before
        return network, found, gaps, counts, now() - began

    network, found, gaps, counts, lasted = play(scene())
    assert found == network.sent, "every event that was sent arrived, once and in order"
    assert len(found) > 4_000
    assert len(gaps) == LOSSES == counts.reconnects
    assert counts.received == counts.delivered == len(found)
    assert 0.8 * DAY < lasted < 1.2 * DAY
