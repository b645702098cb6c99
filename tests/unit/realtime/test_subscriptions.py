"""Subscriptions of the sandbox: what is asked for, shared, kept, reported, and how it ends."""

from __future__ import annotations

import asyncio
import dataclasses
import gc
import logging
import pickle
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from pydantic import BaseModel

from healthie_api import CreateNoteInput
from hero_healthie import (
    NO_RETRY,
    CallEvent,
    CallStart,
    ConfigurationError,
    DeadlineExceededError,
    Healthie,
    InvalidArgumentError,
    PermissionDeniedError,
    RequestTimeoutError,
    ResponseDecodeError,
    calling,
)
from hero_healthie.audit import Audit, AuditEvent
from hero_healthie.errors import SubscriptionOverflowError, Verdict
from hero_healthie.realtime import Overflow, Reconnected, Subscription
from hero_healthie.realtime import connection as connections
from hero_healthie.sandbox import Disruption, Sandbox
from tests.conftest import healthie_of
from tests.support.cable_server import Peer, cable_server, note
from tests.support.until import until
from tests.support.virtual_time import now, play

NOTES = "noteAddedSubscription"


class Note(BaseModel):
    id: str
    content: str | None


@pytest.fixture
async def conversation(healthie: Healthie) -> str:
    async for row in healthie.queries.conversation_memberships():
        if row.conversation_id is not None:
            return row.conversation_id
    raise AssertionError


def sockets(sandbox: Sandbox) -> int:
    return len(sandbox._core.hub.sessions)  # pyright: ignore[reportPrivateUsage] (what no caller needs to know)


async def test_a_note_that_a_mutation_creates_reaches_its_subscribers(
    sandbox: Sandbox, healthie: Healthie, conversation: str
) -> None:
    follow = healthie.subscriptions.note_added_subscription
    async with follow(conversation_id=conversation) as notes, follow(conversation_id="4711") as others:
        made = await healthie.mutations.create_note(
            input=CreateNoteInput(conversation_id=conversation, content="Hello")
        )
        note = await anext(notes)
        assert made.note is not None
        assert (note.id, note.content) == (made.note.id, "Hello")
        assert others.counts.received == 0


async def test_what_changes_with_a_note(sandbox: Sandbox, healthie: Healthie, conversation: str) -> None:
    subscriptions = healthie.subscriptions
    async with (
        subscriptions.conversation_changed_subscription(id=conversation) as changed,
        subscriptions.conversation_membership_updated_subscription() as memberships,
    ):
        await healthie.mutations.create_note(input=CreateNoteInput(conversation_id=conversation, content="Hello"))
        assert (await anext(changed)).id == conversation
        assert (await anext(memberships)).conversation_id == conversation


async def test_other_users_see_nothing_of_it(sandbox: Sandbox, healthie: Healthie, conversation: str) -> None:
    other = healthie.as_user(api_key=sandbox.healthie_other_api_key)
    async with other.subscriptions.note_added_subscription() as notes:
        await healthie.mutations.create_note(input=CreateNoteInput(conversation_id=conversation, content="Hello"))
        assert sandbox.publish(NOTES, key=sandbox.healthie_api_key) == 0
        assert sandbox.publish(NOTES, fields={"content": "theirs"}) == 1
        assert (await anext(notes)).content == "theirs"


@dataclasses.dataclass
class Short:
    content: str


async def test_a_model_of_the_user_decides_what_is_asked_for(sandbox: Sandbox, healthie: Healthie) -> None:
    async with healthie.subscriptions.note_added_subscription(into=Short) as notes:
        sandbox.publish(NOTES, fields={"content": "short"})
        assert await anext(notes) == Short("short")
    with pytest.raises(InvalidArgumentError, match="into"):
        healthie.subscriptions.note_added_subscription(into=int)


async def test_subscriptions_of_a_key_share_a_socket_and_idle_ones_close(
    sandbox: Sandbox, healthie: Healthie, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "IDLE_TIMEOUT", 0.05)
    await until(lambda: sockets(sandbox) == 0)
    quick, same = healthie.with_options(timeout=5), healthie.as_user(api_key=sandbox.healthie_api_key)
    async with (
        healthie.subscriptions.note_added_subscription() as first,
        quick.subscriptions.note_added_subscription(),
        same.subscriptions.video_chats_subscription(),
    ):
        assert sockets(sandbox) == 1
        async with healthie.as_user(
            api_key=sandbox.healthie_other_api_key
        ).subscriptions.note_added_subscription() as theirs:
            assert sockets(sandbox) == 2
            sandbox.publish(NOTES)
            await anext(first)
            await anext(theirs)
    await until(lambda: sockets(sandbox) == 0)
    async with healthie.subscriptions.note_added_subscription() as again:
        sandbox.publish(NOTES)
        await anext(again)


async def test_leaving_a_loop_unsubscribes(sandbox: Sandbox, healthie: Healthie) -> None:
    async with healthie.subscriptions.video_chats_subscription():
        sent = asyncio.get_running_loop().call_later(0.1, sandbox.publish, NOTES)
        async for _ in healthie.subscriptions.note_added_subscription():
            break
        sent.cancel()
        await until(lambda: sandbox.subscribers == {"videoChatsSubscription": 1})


async def test_cancelling_unsubscribes(sandbox: Sandbox, healthie: Healthie) -> None:
    async def loop() -> None:
        async for _ in healthie.subscriptions.note_added_subscription():
            raise AssertionError

    task = asyncio.create_task(loop())
    await until(lambda: sandbox.subscribers == {NOTES: 1})
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    del task
    gc.collect()
    await until(lambda: not sandbox.subscribers)


async def test_waiting_for_an_event_may_time_out_and_go_on(sandbox: Sandbox, healthie: Healthie) -> None:
    async with healthie.subscriptions.note_added_subscription(into=Note) as notes:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(notes), 0.02)
        sandbox.publish(NOTES, fields={"content": "later"})
        assert (await anext(notes)).content == "later"


async def test_closing_the_client_ends_all(sandbox: Sandbox) -> None:
    events: list[CallEvent] = []
    healthie = healthie_of(sandbox, on_call=events.append)
    follow = healthie.subscriptions.note_added_subscription()
    await follow.start()
    waiting = asyncio.create_task(anext(follow, "over"))  # type: ignore[arg-type] # a coroutine, at run time
    await asyncio.sleep(0)
    await healthie.aclose()
    assert await waiting == "over"
    assert [event.kind for event in events] == ["subscription"]
    await until(lambda: sockets(sandbox) == 0)
    with pytest.raises(ConfigurationError, match="closed"):
        await healthie.subscriptions.note_added_subscription().start()


async def test_a_closed_one_is_over(sandbox: Sandbox, healthie: Healthie) -> None:
    follow = healthie.subscriptions.note_added_subscription()
    async with follow:
        sandbox.publish(NOTES)
    assert [item async for item in follow] == []
    with pytest.raises(ConfigurationError, match="call the method again"):
        await follow.start()
    await follow.aclose()
    never = healthie.subscriptions.note_added_subscription()
    await never.aclose()
    assert [item async for item in never] == []


async def test_gaps_are_yielded_taken_or_logged(
    sandbox: Sandbox, healthie: Healthie, caplog: pytest.LogCaptureFixture
) -> None:
    taken: list[Reconnected] = []
    follow = healthie.subscriptions.note_added_subscription
    async with follow(gaps=True) as yields, follow(on_gap=taken.append) as takes, follow() as logs:
        assert sandbox.disconnect() == 1
        gap = await anext(yields)
        assert isinstance(gap, Reconnected)
        assert gap.since < gap.until
        assert gap.attempts == 1
        await until(lambda: taken)
        await until(lambda: "events since" in caplog.text)
        sandbox.publish(NOTES, fields={"content": "after"})
        for each in (yields, takes, logs):
            item = await anext(each)
            assert not isinstance(item, Reconnected)
            assert item.content == "after"
            assert each.counts.reconnects == 1


async def test_a_failing_callback_changes_nothing(
    sandbox: Sandbox, healthie: Healthie, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(gap: Reconnected) -> None:
        raise RuntimeError("Canaria Lovelace")

    async with healthie.subscriptions.note_added_subscription(on_gap=fail) as notes:
        sandbox.disconnect()
        await until(lambda: notes.counts.reconnects)
        sandbox.publish(NOTES)
        await anext(notes)
    assert "on_gap raised RuntimeError" in caplog.text
    assert "Canaria" not in caplog.text


async def test_a_full_buffer_ends_one_subscription_and_no_other(sandbox: Sandbox, healthie: Healthie) -> None:
    follow = healthie.subscriptions.note_added_subscription
    async with follow(buffer=3) as slow, follow(into=Note, buffer=3, overflow="drop_oldest") as lossy, follow() as fast:
        for number in range(10):
            sandbox.publish(NOTES, fields={"content": str(number)})
            assert (await anext(fast)).content == str(number)
        seen = [await anext(slow) for _ in range(3)]
        assert [each.content for each in seen] == ["0", "1", "2"]
        with pytest.raises(SubscriptionOverflowError, match="more than 3 events"):
            await anext(slow)
        assert [(await anext(lossy)).content for _ in range(3)] == ["7", "8", "9"]
        assert lossy.counts.dropped == 7


@pytest.mark.parametrize("overflow", ["error", "drop_oldest"])
async def test_a_gap_takes_no_place_of_an_event(sandbox: Sandbox, healthie: Healthie, overflow: Overflow) -> None:
    follow = healthie.subscriptions.note_added_subscription
    async with follow(buffer=3, gaps=True, overflow=overflow) as notes:
        for number in range(3):
            sandbox.disconnect()
            await until(lambda count=number: notes.counts.reconnects == count + 1)  # type: ignore[misc] # a number
            sandbox.publish(NOTES, fields={"content": str(number)})
            await until(lambda count=number: notes.counts.received == count + 1)  # type: ignore[misc] # as above
        items = [await anext(notes) for _ in range(6)]
        assert [item.content for item in items if not isinstance(item, Reconnected)] == ["0", "1", "2"]
        assert [isinstance(item, Reconnected) for item in items] == [True, False] * 3
        assert notes.counts.dropped == 0
        for number in range(3, 6):  # what was taken makes room again
            sandbox.publish(NOTES, fields={"content": str(number)})
        await until(lambda: notes.counts.received == 6)
        assert not isinstance(item := await anext(notes), Reconnected)
        assert item.content == "3"


async def test_a_rejection_is_of_one_subscription(sandbox: Sandbox, healthie: Healthie) -> None:
    async with healthie.subscriptions.note_added_subscription() as notes:
        sandbox.disrupt(Disruption(rejected=1.0))
        with pytest.raises(PermissionDeniedError, match=r"note_added.*rejected the subscription"):
            await healthie.subscriptions.note_added_subscription().start()
        sandbox.disrupt(None)
        sandbox.publish(NOTES)
        await anext(notes)


class Strict(BaseModel):
    content: int


async def test_an_event_that_does_not_fit_ends_one_subscription(sandbox: Sandbox, healthie: Healthie) -> None:
    follow = healthie.subscriptions.note_added_subscription
    async with follow() as notes, follow(into=Strict) as strict:  # the schema has text there
        sandbox.publish(NOTES, fields={"content": "Canaria"})
        for _ in range(2):  # it stays an error: a second loop must not end as if all were well
            with pytest.raises(ResponseDecodeError, match=r"noteAddedSubscription\.content") as caught:
                await anext(strict)
            assert "Canaria" not in str(caught.value)
            assert (caught.value.path, caught.value.status) == ("noteAddedSubscription.content", None)
        assert (await anext(notes)).content == "Canaria"


async def test_events_may_be_dropped_duplicated_and_delayed(sandbox: Sandbox, healthie: Healthie) -> None:
    async with healthie.subscriptions.note_added_subscription(into=Note) as notes:
        sandbox.disrupt(Disruption(dropped=1.0))
        sandbox.publish(NOTES, fields={"content": "dropped"})
        sandbox.disrupt(Disruption(duplicated=1.0))
        sandbox.publish(NOTES, fields={"content": "twice"})
        sandbox.disrupt(Disruption(delay=0.05))
        sandbox.publish(NOTES, fields={"content": "late"})
        assert [(await anext(notes)).content for _ in range(3)] == ["twice", "twice", "late"]


async def test_a_silent_server_confirms_nothing(sandbox: Sandbox) -> None:
    sandbox.disrupt(Disruption(silent=True))
    async with healthie_of(sandbox, timeout=0.2, deadline=5, retry=NO_RETRY) as healthie:
        with pytest.raises(RequestTimeoutError, match="did not confirm"):
            await healthie.subscriptions.note_added_subscription().start()


async def test_one_event_when_a_subscription_ends(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "hero_healthie.calls")
    events: list[CallEvent] = []
    audited: list[AuditEvent] = []
    audit = Audit(audited.append, intents={"read"})
    async with healthie_of(sandbox, on_call=(events.append, audit)) as healthie:
        with calling(reference="watch-1", actor="user-7"):
            follow = healthie.subscriptions.note_added_subscription(conversation_id="5")
            async with follow as notes:
                assert [entry.phase for entry in audited] == ["intent"]
                sandbox.publish(NOTES, to_all=True)
                await anext(notes)
                sandbox.disconnect()
                await until(lambda: notes.counts.reconnects)
        [event] = events
    assert (event.kind, event.template, event.safety, event.outcome) == ("subscription", NOTES, "read", Verdict.DONE)
    assert (event.reference, event.actor, event.server) == ("watch-1", "user-7", "127.0.0.1")
    assert [tuple(each) for each in event.record_ids] == [("conversationId", "5")]
    assert event.subscription is not None
    assert (event.subscription.received, event.subscription.delivered, event.subscription.reconnects) == (1, 1, 1)
    assert len(event.attempts) == 1
    assert [entry.phase for entry in audited] == ["intent", "outcome"]
    [record] = caplog.get_records("call")[-1:]
    assert (record.call_kind, record.call_events_received) == ("subscription", 1)  # type: ignore[attr-defined] # extra fields
    assert sandbox.healthie_api_key not in caplog.text


async def test_errors_tell_of_the_call(sandbox: Sandbox) -> None:
    events: list[CallEvent] = []
    async with healthie_of(sandbox, api_key="wrong-key", on_call=events.append) as healthie:
        with calling(reference="watch-1"), pytest.raises(Exception, match="key was not accepted") as caught:
            await healthie.subscriptions.note_added_subscription().start()
        await until(lambda: events)
    error: Any = caught.value
    assert error.operation == "healthie.subscriptions.note_added_subscription"
    assert (error.attempts, error.reference, error.verdict) == (1, "watch-1", Verdict.REJECTED)
    assert pickle.loads(pickle.dumps(error)).args == error.args
    assert [event.error for event in events] == ["AuthenticationError"]


async def test_the_deadline_is_that_of_the_confirmation() -> None:
    async def never(peer: Peer) -> None:
        await peer.accept()
        peer.welcome()
        await peer.until_gone()

    async with cable_server(never) as server:
        options: dict[str, Any] = {"deadline": 0.1, "timeout": 5, "retry": NO_RETRY}
        async with Healthie(api_key="k", environment="sandbox", base_url=server.url, **options) as healthie:
            with pytest.raises(DeadlineExceededError, match="not confirmed within `deadline`"):
                await healthie.subscriptions.note_added_subscription().start()


async def test_a_key_function_is_asked_again_when_its_key_is_not_accepted(sandbox: Sandbox) -> None:
    keys = ["old-key", sandbox.healthie_api_key]

    def key() -> str:
        return keys.pop(0) if len(keys) > 1 else keys[0]

    async with healthie_of(sandbox, api_key=key) as healthie:
        view = healthie.with_options(timeout=5)
        async with (
            view.subscriptions.note_added_subscription() as notes,
            healthie.subscriptions.note_added_subscription(),
        ):
            assert sockets(sandbox) == 1
            sandbox.publish(NOTES)
            await anext(notes)


async def test_beside_a_clients_own_http_client(sandbox: Sandbox) -> None:
    async with (
        httpx.AsyncClient(trust_env=False) as http,
        healthie_of(sandbox, http_client=http) as healthie,
        healthie.subscriptions.note_added_subscription() as notes,
    ):
        sandbox.publish(NOTES)
        await anext(notes)
        await healthie.aclose()
        assert not http.is_closed


@pytest.mark.parametrize(
    ("options", "argument"),
    [
        ({"buffer": 0}, "buffer"),
        ({"buffer": True}, "buffer"),
        ({"overflow": "drop"}, "overflow"),
        ({"overflow": ["error"]}, "overflow"),
        ({"gaps": "yes"}, "gaps"),
        ({"on_gap": 7}, "on_gap"),
        ({"on_gap": asyncio.sleep}, "on_gap"),
        ({"on_gap": print, "gaps": True}, "on_gap"),
        ({"give_up_after": 0}, "give_up_after"),
        ({"give_up_after": float("nan")}, "give_up_after"),
        ({"conversation_id": object()}, "conversation_id"),
    ],
)
async def test_bad_options_are_refused(healthie: Healthie, options: dict[str, Any], argument: str) -> None:
    with pytest.raises(InvalidArgumentError, match=argument) as caught:
        healthie.subscriptions.note_added_subscription(**options)
    assert caught.value.argument == argument
    with pytest.raises(TypeError, match="did you mean 'buffer'"):
        healthie.subscriptions.note_added_subscription(bufer=7)  # type: ignore[call-overload] # wrong on purpose


async def test_two_loops_share_nothing(sandbox: Sandbox, healthie: Healthie) -> None:
    def other_loop() -> str:
        async def follow() -> str:
            async with healthie.subscriptions.note_added_subscription() as notes:
                sandbox.publish(NOTES, fields={"content": "there"})
                return (await anext(notes)).content or ""

        return asyncio.run(follow())

    async with healthie.subscriptions.note_added_subscription() as notes:
        assert await asyncio.to_thread(other_loop) == "there"
        assert (await anext(notes)).content == "there"

        def iterate_there() -> object:
            async def follow() -> object:
                return await anext(notes)

            return asyncio.run(follow())

        with pytest.raises(ConfigurationError, match="event loop"):
            await asyncio.to_thread(iterate_there)


async def test_hooks_may_begin_nothing_before_it_is_used(sandbox: Sandbox) -> None:
    started: list[CallStart] = []

    class Watch:
        def __call__(self, event: CallEvent) -> None: ...

        def starting(self, start: CallStart) -> None:
            started.append(start)

    async with healthie_of(sandbox, on_call=Watch()) as healthie:
        follow: Subscription[Any] = healthie.subscriptions.note_added_subscription()
        assert (repr(follow), started) == ("<Subscription healthie.subscriptions.note_added_subscription>", [])
        assert follow.counts.received == 0
        with pytest.raises(TypeError):
            pickle.dumps(follow)


async def _numbers(peer: Peer) -> None:
    await peer.subscribed()
    for number in range(2_000):
        peer.to_channel(note(str(number)))
    peer.to_channel(note("last", more=False))
    await peer.until_gone()


async def _all(events: AsyncIterator[Note]) -> list[str | None]:
    return [each.content async for each in events]


async def test_a_burst_is_bounded_and_in_order() -> None:
    async with (
        cable_server(_numbers) as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url) as healthie,
    ):
        options: dict[str, Any] = {"buffer": 5_000}
        found = await _all(healthie.subscriptions.note_added_subscription(into=Note, **options))
        assert found == [*map(str, range(2_000)), "last"]


async def test_a_burst_does_not_fill_the_buffer_of_a_loop_that_is_prompt() -> None:
    async with (
        cable_server(_numbers) as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url) as healthie,
    ):
        found = await _all(healthie.subscriptions.note_added_subscription(into=Note, buffer=100))
        assert found == [*map(str, range(2_000)), "last"]


async def _unconfirmed(peer: Peer) -> None:
    await peer.accept()
    peer.welcome()
    await peer.until_gone()


async def test_a_start_that_was_cancelled_is_not_taken_for_a_confirmation() -> None:
    async with (
        cable_server(_unconfirmed) as server,
        Healthie(api_key="k", environment="sandbox", base_url=server.url) as healthie,
    ):
        notes = healthie.subscriptions.note_added_subscription()
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(notes.start(), 0.05)
        with pytest.raises(ConfigurationError, match="call the method again"):
            await notes.start()
        notes = healthie.subscriptions.note_added_subscription()
        starting = asyncio.create_task(notes.start())
        await asyncio.sleep(0.05)
        await notes.aclose()
        with pytest.raises(ConfigurationError, match="call the method again"):
            await starting


def test_a_view_waits_for_its_own_timeout_on_a_shared_socket() -> None:
    async def one_of_two(peer: Peer) -> None:
        await peer.subscribed()
        await peer.until_gone()

    async def scene() -> float:
        async with (
            cable_server(one_of_two) as server,
            Healthie(
                api_key="k", environment="sandbox", base_url=server.url, timeout=20, deadline=60, retry=NO_RETRY
            ) as healthie,
            healthie.subscriptions.note_added_subscription(),
        ):
            began = now()
            with pytest.raises(RequestTimeoutError, match="did not confirm"):
                await healthie.with_options(timeout=3).subscriptions.note_added_subscription().start()
            assert len(server.peers) == 1
            return now() - began

    assert 3 <= play(scene()) < 4
