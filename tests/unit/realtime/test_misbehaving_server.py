"""A server that misbehaves, frame by frame, and what whoever iterates sees of it."""

from __future__ import annotations

import asyncio
import json
import ssl
import zlib
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest
import trustme
from pydantic import BaseModel

from hero_healthie import Healthie, HeroHealthieError, RetryPolicy
from hero_healthie.realtime import Reconnected
from tests.support.cable_server import BINARY, CLOSE, CableServer, Peer, Script, cable_server, frame, note
from tests.support.virtual_time import now, play

GAP = "gap"
QUICK = RetryPolicy(attempts=3, initial=0.001, maximum=0.002)


class Note(BaseModel):
    id: str
    content: str


def client(url: str, **options: Any) -> Healthie:
    given = {"retry": QUICK, "timeout": 5, "deadline": 20, **options}
    return Healthie(api_key="key-of-tests", environment="sandbox", base_url=url, **given)


async def seen(healthie: Healthie, **options: Any) -> list[str]:
    """Return what a loop sees: the texts of notes, gaps, and the error it ends with."""
    found: list[str] = []
    try:
        async for item in healthie.subscriptions.note_added_subscription(into=Note, gaps=True, **options):
            found.append(GAP if isinstance(item, Reconnected) else item.content)
    except HeroHealthieError as error:
        found.append(type(error).__name__)
    return found


async def end(peer: Peer) -> None:
    """Do all as it should be, and end the subscription with one last event."""
    await peer.subscribed()
    peer.to_channel(note("last", more=False))
    await peer.until_gone()


def lost(break_: Callable[[Peer], object]) -> Script:
    """Send one event, and then lose the connection in some way."""

    async def script(peer: Peer) -> None:
        await peer.subscribed()
        peer.to_channel(note("first"))
        done = break_(peer)
        if isinstance(done, Awaitable):
            await done
        await peer.until_gone()

    return script


def channel_of(peer: Peer, value: dict[str, Any]) -> bytes:
    return json.dumps({"identifier": peer.identifier, **value}).encode()


async def half_frames(peer: Peer) -> None:
    await peer.subscribed()
    whole = channel_of(peer, note("in pieces"))
    for start, part in enumerate((whole[:7], whole[7:20], whole[20:])):
        peer.raw(frame(part, 1 if start == 0 else 0, final=start == 2))
        await asyncio.sleep(0.1)
    data = frame(channel_of(peer, note("byte by byte", more=False)))
    for at in range(len(data)):
        peer.raw(data[at : at + 1])
        await asyncio.sleep(0.001)
    await peer.until_gone()


async def late_confirm(peer: Peer) -> None:
    await peer.accept()
    peer.welcome()
    old = (await peer.command())["identifier"]
    assert (await peer.command())["command"] == "unsubscribe"
    peer.send({"type": "confirm_subscription", "identifier": old})
    await peer.confirmed()
    peer.to_channel(note("last", more=False))
    await peer.until_gone()


async def confirm_twice(peer: Peer) -> None:
    await peer.accept()
    peer.welcome()
    peer.identifier = (await peer.command())["identifier"]
    peer.to_channel({"type": "confirm_subscription"})
    peer.to_channel({"type": "confirm_subscription"})
    assert (await peer.command())["command"] == "message"
    peer.to_channel(note("only once", more=False))
    await peer.until_gone()
    assert peer.commands == ["subscribe", "message"]


async def rejected(peer: Peer) -> None:
    await peer.accept()
    peer.welcome()
    peer.identifier = (await peer.command())["identifier"]
    peer.to_channel({"type": "reject_subscription"})
    await peer.until_gone()


async def before_the_confirm(peer: Peer) -> None:
    await peer.accept()
    peer.welcome()
    peer.identifier = (await peer.command())["identifier"]
    peer.to_channel(note("early"))
    peer.to_channel({"type": "confirm_subscription"})
    await peer.command()
    peer.to_channel(note("last", more=False))
    await peer.until_gone()


async def for_nobody(peer: Peer) -> None:
    await peer.subscribed()
    peer.send({"identifier": '{"channel":"GraphqlChannel","channelId":"ffff"}', **note("of somebody else")})
    peer.send({"identifier": 7, **note("of nobody")})
    peer.send({"type": "of the future", "identifier": peer.identifier})
    peer.send({})
    peer.to_channel(note("last", more=False))
    await peer.until_gone()


async def no_acknowledgement(peer: Peer) -> None:
    await peer.subscribed(acknowledge=False)
    await asyncio.sleep(3)
    peer.to_channel(note("last", more=False))
    await peer.until_gone()


async def null_acknowledgement(peer: Peer) -> None:
    await peer.subscribed(acknowledge=False)
    peer.to_channel({"message": {"result": {"data": {"noteAddedSubscription": None}}, "more": True}})
    peer.to_channel(note("last", more=False))
    await peer.until_gone()


async def nothing_in_events(peer: Peer) -> None:
    await peer.subscribed()
    for message in (None, 7, [], {}, {"result": None}, {"result": {"data": {"noteAddedSubscription": None}}}):
        peer.to_channel({"message": message})
    peer.to_channel(note("last", more=False))
    await peer.until_gone()


async def huge(peer: Peer) -> None:
    await peer.subscribed()
    peer.to_channel(note("x" * 3_000_000))
    peer.to_channel(note("last", more=False))
    await peer.until_gone()


async def no_welcome(peer: Peer) -> None:
    await peer.accept()
    await peer.until_gone()


async def silent(peer: Peer) -> None:
    await peer.subscribed()
    peer.to_channel(note("first"))
    for _ in range(20):
        peer.send({"type": "ping", "message": 1})
        await asyncio.sleep(3)
    began = now()
    await peer.until_gone()
    assert 5 < now() - began < 9, "longer than three pings"


async def pings_of_old(peer: Peer) -> None:
    """Pings hours apart from events: they alone keep the connection."""
    await peer.subscribed()
    for _ in range(1_200):
        peer.send({"type": "ping", "message": 1})
        await asyncio.sleep(3)
    peer.to_channel(note("last", more=False))
    await peer.until_gone()


async def answered_with_errors(peer: Peer) -> None:
    await peer.subscribed(acknowledge=False)
    peer.to_channel({"message": {"result": {"errors": [{"message": "no such field"}]}, "more": False}})
    await peer.until_gone()


async def errors_later(peer: Peer) -> None:
    await peer.subscribed()
    peer.to_channel(note("first"))
    error = {"message": "failed", "extensions": {"code": "INTERNAL_SERVER_ERROR"}}
    peer.to_channel({"message": {"result": {"data": {"noteAddedSubscription": None}, "errors": [error]}, "more": True}})
    await peer.until_gone()


async def events_after_an_error(peer: Peer) -> None:
    await peer.subscribed()
    error = {"message": "failed", "extensions": {"code": "INTERNAL_SERVER_ERROR"}}
    peer.to_channel({"message": {"result": {"errors": [error]}, "more": True}})
    peer.to_channel(note("after"))
    await peer.until_gone()


async def no_http(peer: Peer) -> None:
    await peer.reader.readuntil(b"\r\n\r\n")
    peer.raw(b"HTTP/1.1 what\r\n\r\n")


async def too_many(peer: Peer) -> None:
    await peer.subscribed(acknowledge=False)
    error = {"message": "slow down", "extensions": {"code": "TOO_MANY_REQUESTS"}}
    peer.to_channel({"message": {"result": {"errors": [error]}, "more": False}})
    assert (await peer.command())["command"] == "unsubscribe"
    await peer.confirmed()
    peer.to_channel(note("last", more=False))
    await peer.until_gone()


async def of_another_shape(peer: Peer) -> None:
    await peer.subscribed()
    peer.to_channel(note("first"))
    peer.to_channel(
        {"message": {"result": {"data": {"noteAddedSubscription": {"id": "1", "content": 7}}}, "more": True}}
    )
    await peer.until_gone()


def refused(status: int, **headers: str) -> Script:
    async def script(peer: Peer) -> None:
        await peer.accept(status=status, **headers)

    return script


def disconnected(reason: str, *, reconnect: bool) -> Script:
    async def script(peer: Peer) -> None:
        await peer.accept()
        peer.send({"type": "disconnect", "reason": reason, "reconnect": reconnect})
        await peer.until_gone()

    return script


async def unnegotiated_compression(peer: Peer) -> None:
    await peer.subscribed()
    peer.to_channel(note("first"))
    packed = zlib.compressobj(wbits=-15)
    data = packed.compress(channel_of(peer, note("packed"))) + packed.flush(zlib.Z_SYNC_FLUSH)
    peer.raw(frame(data[:-4], rsv=4))
    await peer.until_gone()


class Case(NamedTuple):
    scripts: tuple[Script, ...]
    seen: list[str]
    options: Mapping[str, Any] = MappingProxyType({})


REFUSED, STORM = refused(503), lost(lambda peer: peer.send({"type": "disconnect", "reconnect": True}))
CASES: dict[str, Case] = {
    "all as it should be": Case((end,), ["last"]),
    "half frames": Case((half_frames,), ["in pieces", "byte by byte"]),
    "a confirmation that comes too late": Case((late_confirm,), ["last"]),
    "a confirmation that comes twice": Case((confirm_twice,), ["only once"]),
    "a rejection": Case((rejected,), ["PermissionDeniedError"]),
    "an event before the confirmation": Case((before_the_confirm,), ["early", "last"]),
    "events for nobody": Case((for_nobody,), ["last"]),
    "no acknowledgement": Case((no_acknowledgement,), ["last"]),
    "an acknowledgement of null": Case((null_acknowledgement,), ["last"]),
    "events without anything": Case((nothing_in_events,), ["last"]),
    "a huge frame": Case((huge,), ["x" * 3_000_000, "last"]),
    "a frame above the limit": Case((huge, end), [GAP, "last"], {"max_response_bytes": 1_000_000}),
    "a binary frame": Case((lost(lambda peer: peer.raw(frame(b"{}", BINARY))), end), ["first", GAP, "last"]),
    "a frame that is no JSON": Case((lost(lambda peer: peer.send("{half")), end), ["first", GAP, "last"]),
    "a frame that is no object": Case((lost(lambda peer: peer.send([1])), end), ["first", GAP, "last"]),
    "text that is no UTF-8": Case((lost(lambda peer: peer.raw(frame(b"\xff\xfe{}"))), end), ["first", GAP, "last"]),
    "reserved bits": Case((lost(lambda peer: peer.raw(frame(b"{}", rsv=2))), end), ["first", GAP, "last"]),
    "an opcode of the future": Case((lost(lambda peer: peer.raw(frame(b"{}", 5))), end), ["first", GAP, "last"]),
    "compression that was not agreed": Case((unnegotiated_compression, end), ["first", GAP, "last"]),
    "a frame that breaks off": Case(
        (lost(lambda peer: (peer.raw(frame(b"x" * 100)[:50]), peer.writer.close())), end), ["first", GAP, "last"]
    ),
    "an end of the connection": Case((lost(lambda peer: peer.writer.close()), end), ["first", GAP, "last"]),
    "a reset": Case((lost(lambda peer: peer.writer.transport.abort()), end), ["first", GAP, "last"]),
    "a close frame": Case((lost(lambda peer: peer.raw(frame(b"\x03\xe9", CLOSE))), end), ["first", GAP, "last"]),
    "a broken close frame": Case((lost(lambda peer: peer.raw(frame(b"\x00", CLOSE))), end), ["first", GAP, "last"]),
    "silence": Case((silent, end), ["first", GAP, "last"]),
    "an hour of pings": Case((pings_of_old,), ["last"]),
    "a disconnect": Case((STORM, end), ["first", GAP, "last"]),
    "a storm of disconnects": Case((*[STORM] * 5, end), [*["first", GAP] * 5, "last"]),
    "disconnects in place of welcomes": Case(
        (STORM, *[disconnected("server_restart", reconnect=True)] * 5, end), ["first", GAP, "last"]
    ),
    "handshakes refused meanwhile": Case((STORM, *[REFUSED] * 5, end), ["first", GAP, "last"]),
    "a key that is taken back": Case((STORM, refused(401)), ["first", "AuthenticationError"]),
    "a disconnect for good": Case(
        (lost(lambda peer: peer.send({"type": "disconnect", "reason": "x", "reconnect": False})),),
        ["first", "ServerError"],
    ),
    "no welcome": Case((no_welcome, end), ["last"]),
    "never a welcome": Case((no_welcome,), ["NotSentError"]),
    "a wrong key": Case((disconnected("unauthorized", reconnect=False),), ["AuthenticationError"]),
    "a wrong key, as a status": Case((refused(401),), ["AuthenticationError"]),
    "a handshake that is forbidden": Case((refused(403),), ["PermissionDeniedError"]),
    "a handshake that is not found": Case((refused(404),), ["NotFoundError"]),
    "a handshake that fails once": Case((REFUSED, end), ["last"]),
    "a handshake that always fails": Case((REFUSED,), ["ServerError"]),
    "a handshake that is redirected": Case((refused(302, Location="/elsewhere"), end), ["ServerError"]),
    "a handshake that is no HTTP": Case((no_http,), ["NotSentError"]),
    "a handshake that is no upgrade": Case((refused(200),), ["ServerError"]),
    "errors at once": Case((answered_with_errors,), ["ServerError"]),
    "errors later": Case((errors_later,), ["first", "ServerError"]),
    "events after an error": Case((events_after_an_error,), ["ServerError"]),
    "a rate limit": Case((too_many,), ["last"]),
    "an event of another shape": Case((of_another_shape,), ["first", "ResponseDecodeError"]),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_seen_of_a_server_that_misbehaves(name: str, every_log: pytest.LogCaptureFixture) -> None:
    case = CASES[name]

    async def scene() -> tuple[list[str], CableServer]:
        async with cable_server(*case.scripts) as server:
            async with client(server.url, **case.options) as healthie:
                found = await seen(healthie)
            await asyncio.sleep(0.1)
            assert asyncio.all_tasks() == {asyncio.current_task()}, "nothing is left behind"
        return found, server

    found, server = play(scene())
    assert found == case.seen
    assert all(peer.target == "/subscriptions?token=key-of-tests" for peer in server.peers if peer.target)
    assert "key-of-tests" not in every_log.text


def test_a_server_that_ends_tls_without_a_word(tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)

    async def scene() -> list[str]:
        async with (
            cable_server(lost(lambda peer: peer.writer.transport.abort()), end, tls=context) as server,
            client(server.url, ca_file=str(tmp_path / "ca.pem")) as healthie,
        ):
            return await seen(healthie)

    assert play(scene()) == ["first", GAP, "last"]


def test_nobody_there() -> None:
    async def scene() -> list[str]:
        async with client("http://127.0.0.1:9/graphql") as healthie:
            return await seen(healthie)

    assert play(scene()) == ["NotSentError"]


def test_it_gives_up_when_it_was_told_to() -> None:
    async def scene() -> tuple[list[str], float]:
        async with cable_server(STORM, REFUSED) as server:
            slow = RetryPolicy(initial=1, maximum=5)
            async with client(server.url, retry=slow) as healthie:
                return await seen(healthie, give_up_after=60), now()

    found, ended = play(scene())
    assert found == ["first", "TransportError"]
    assert 1060 <= ended < 1070


def test_it_gives_up_in_the_middle_of_a_long_connect() -> None:
    async def deaf(peer: Peer) -> None:
        await asyncio.sleep(10_000)  # it answers no handshake, and the client waits for `timeout`

    async def scene() -> tuple[list[str], float]:
        async with (
            cable_server(lost(lambda peer: peer.writer.transport.abort()), deaf) as server,
            client(server.url, timeout=500, deadline=600) as healthie,
        ):
            return await seen(healthie, give_up_after=60), now()

    found, ended = play(scene())
    assert found == ["first", "TransportError"]
    assert 1060 <= ended < 1062
