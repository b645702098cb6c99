"""The server's side of Action Cable, as any client sees it, and what commands it from another process."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import httpx
import pytest

from hero_healthie import Healthie, InvalidArgumentError
from hero_healthie.sandbox import Disruption, Sandbox
from tests.support.until import until

NOTES = "noteAddedSubscription"
QUERY = "subscription s($id: String) { noteAddedSubscription(conversationId: $id) { id content } }"


class Browser:
    """A client that knows no more than the protocol."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse[Any]) -> None:
        self.socket = socket
        self.identifier = json.dumps({"channel": "GraphqlChannel", "channelId": "a1"})

    async def send(self, command: str, **more: Any) -> None:
        await self.socket.send_json({"command": command, "identifier": self.identifier, **more})

    async def execute(self, query: str, variables: Any = None, action: str = "execute") -> None:
        await self.send("message", data=json.dumps({"action": action, "query": query, "variables": variables}))

    async def frame(self) -> dict[str, Any]:
        """Return the next frame that is no ping."""
        while True:
            frame: dict[str, Any] = await self.socket.receive_json(timeout=10)
            if frame.get("type") != "ping":
                return frame

    async def result(self) -> Any:
        frame = await self.frame()
        assert frame["identifier"] == self.identifier
        return frame["message"]


@asynccontextmanager
async def browser(sandbox: Sandbox, key: str | None = None, path: str = "/subscriptions") -> AsyncIterator[Browser]:
    url = sandbox.healthie_url.replace("/graphql", path)
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(
            url, params={"token": key or sandbox.healthie_api_key}, protocols=("actioncable-v1-json",)
        ) as socket,
    ):
        assert socket.protocol == "actioncable-v1-json"
        yield Browser(socket)


async def test_the_conversation_of_the_protocol(sandbox: Sandbox) -> None:
    async with browser(sandbox) as client:
        welcome = await client.frame()
        assert (welcome["type"], len(welcome["sid"])) == ("welcome", 16)
        await client.send("subscribe")
        assert await client.frame() == {"identifier": client.identifier, "type": "confirm_subscription"}
        await client.execute(QUERY, {"id": "5"})
        assert await client.result() == {"result": {"data": {}}, "more": True}
        assert sandbox.publish(NOTES, 4711, fields={"content": "Hello", "conversation_id": "5"}, times=2) == 2
        for _ in range(2):
            data = {NOTES: {"id": "4711", "content": "Hello"}}
            assert await client.result() == {"result": {"data": data}, "more": True}
        assert sandbox.publish(NOTES, fields={"conversation_id": "6"}) == 0
        assert sandbox.publish("note_added_subscription", fields={"conversation_id": "6"}, to_all=True) == 1
        await client.result()
        await client.send("unsubscribe")
        await until(lambda: not sandbox.subscribers)
        sandbox.disconnect("remote", reconnect=False)
        assert await client.frame() == {"type": "disconnect", "reason": "remote", "reconnect": False}
        assert (await client.socket.receive(timeout=10)).type is aiohttp.WSMsgType.CLOSE


async def test_a_wrong_key_is_told_so(sandbox: Sandbox) -> None:
    async with browser(sandbox, "wrong") as client:
        assert await client.frame() == {"type": "disconnect", "reason": "unauthorized", "reconnect": False}
        assert (await client.socket.receive(timeout=10)).type is aiohttp.WSMsgType.CLOSE
    with pytest.raises(aiohttp.WSServerHandshakeError, match="404"):
        async with browser(sandbox, path="/elsewhere"):
            pass


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("subscription { noSuchSubscription { id } }", "Cannot query field"),
        ("query { currentUser { id } }", "one subscription of one root field"),
        ("subscription {", "Syntax Error"),
        ("", "Syntax Error"),
    ],
)
async def test_what_is_no_subscription_is_refused(sandbox: Sandbox, query: str, said: str) -> None:
    async with browser(sandbox) as client:
        await client.frame()
        await client.send("subscribe")
        await client.frame()
        await client.execute(query)
        answer = await client.result()
        assert answer["more"] is False
        assert said in answer["result"]["errors"][0]["message"]


async def test_what_is_not_understood_is_ignored(sandbox: Sandbox) -> None:
    async with browser(sandbox) as client:
        await client.frame()
        for text in ("", "{", "[]", "7", "{}", '{"command":"subscribe"}', '{"command":"x","identifier":"y"}'):
            await client.socket.send_str(text)
        await client.socket.send_bytes(b"{}")
        await client.execute(QUERY)  # on a channel that was not subscribed to
        await client.socket.send_json({"command": "subscribe", "identifier": "no JSON"})
        assert (await client.frame())["type"] == "reject_subscription"
        await client.send("subscribe")
        assert (await client.frame())["type"] == "confirm_subscription"
        await client.execute(QUERY, action="other")
        await client.send("message", data="{")
        assert sandbox.subscribers == {}


async def test_pings_come_as_often_as_was_asked(sandbox: Sandbox) -> None:
    sandbox.disrupt(Disruption(ping_interval=0.1))
    async with browser(sandbox) as client:
        await client.frame()
        for _ in range(3):
            frame = await client.socket.receive_json(timeout=10)
            assert frame["type"] == "ping"
            assert isinstance(frame["message"], int)


async def test_from_another_process(sandbox: Sandbox, healthie: Healthie) -> None:
    async with (
        httpx.AsyncClient(base_url=f"{sandbox.url}/_sandbox", trust_env=False) as http,
        healthie.subscriptions.note_added_subscription() as notes,
    ):
        event = {"subscription": NOTES, "fields": {"content": "from there"}}
        assert (await http.post("/publish", json=[event])).json() == {"subscribers": 1}
        assert (await anext(notes)).content == "from there"
        for body in ({"subscription": "x"}, {"subscription": NOTES, "field": {}}, ["x"], {}):
            assert (await http.post("/publish", json=body)).status_code == 400
        assert (await http.post("/disruption", json={"dropped": 2})).status_code == 400
        assert (await http.post("/disruption", json={"drop": 1})).status_code == 400
        assert (await http.post("/disruption", json={"dropped": 1})).status_code == 204
        assert (await http.post("/publish", json=event)).json() == {"subscribers": 1}
        assert (await http.delete("/disruption")).status_code == 204
        assert (await http.post("/disconnect", json={"reason": "remote"})).json() == {"sockets": 1}
        await until(lambda: notes.counts.reconnects)
        assert notes.counts.received == 1


async def test_bad_arguments_are_refused(sandbox: Sandbox) -> None:
    for arguments in ({"subscription": "x"}, {"key": "x"}, {"times": 0}, {"fields": 7}, {"id": 0.5}):
        given: dict[str, Any] = {"subscription": NOTES, **arguments}
        with pytest.raises(InvalidArgumentError, match=next(iter(arguments))):
            sandbox.publish(**given)
    with pytest.raises(InvalidArgumentError, match="disruption must be a Disruption"):
        sandbox.disrupt({"dropped": 1})  # type: ignore[arg-type] # wrong on purpose
    for name in ("rejected", "dropped", "duplicated", "delay"):
        with pytest.raises(InvalidArgumentError, match=name):
            Disruption(**{name: -1.0})  # type: ignore[arg-type] # its names are not known to the checker


async def test_stopping_tells_subscribers_to_come_back() -> None:
    with Sandbox(seed=1) as sandbox:
        async with browser(sandbox) as client:
            await client.frame()
            stopping = asyncio.create_task(asyncio.to_thread(sandbox.stop))
            assert await client.frame() == {"type": "disconnect", "reason": "server_restart", "reconnect": True}
            await asyncio.wait_for(stopping, 10)


@pytest.mark.parametrize(
    ("headers", "is_served"),
    [
        ({"origin": "http://localhost:3000"}, True),
        ({"origin": "https://elsewhere.example"}, False),
        ({"origin": "null"}, False),
        ({"host": "elsewhere.example"}, False),
    ],
)
async def test_pages_of_elsewhere_cannot_listen(sandbox: Sandbox, headers: dict[str, str], is_served: bool) -> None:
    url, token = sandbox.healthie_url.replace("/graphql", "/subscriptions"), {"token": sandbox.healthie_api_key}
    async with aiohttp.ClientSession() as session:
        opening = session.ws_connect(url, params=token, protocols=("actioncable-v1-json",), headers=headers)
        if is_served:
            async with opening as socket:
                assert (await socket.receive_json(timeout=10))["type"] == "welcome"
        else:
            with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
                await opening
            assert caught.value.status == 403
