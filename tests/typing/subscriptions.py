"""Subscriptions as a type checker sees them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_type

from healthie_api import Note, UserNotificationsCount, VideoChatsSubscriptionPayload
from hero_healthie import Healthie
from hero_healthie.realtime import Reconnected, Subscription, SubscriptionCounts


@dataclass
class Short:
    """A model of the user's."""

    content: str


async def follow(healthie: Healthie) -> None:
    """Follow some subscriptions."""
    subscriptions = healthie.subscriptions
    notes = subscriptions.note_added_subscription(conversation_id="5", buffer=10, overflow="drop_oldest")
    assert_type(notes, Subscription[Note])
    assert_type(notes.counts, SubscriptionCounts)
    async with notes as entered:
        async for note in entered:
            assert_type(note, Note)
    assert_type(subscriptions.note_added_subscription(gaps=True), Subscription[Note | Reconnected])
    assert_type(subscriptions.note_added_subscription(into=Short), Subscription[Short])
    assert_type(subscriptions.note_added_subscription(into=Short, gaps=True), Subscription[Short | Reconnected])
    assert_type(await anext(subscriptions.user_updated_subscription()), UserNotificationsCount)
    assert_type(await anext(subscriptions.video_chats_subscription()), VideoChatsSubscriptionPayload)
    subscriptions.note_added_subscription(overflow="drop")  # type: ignore[call-overload] # pyright: ignore[reportArgumentType, reportCallIssue] (wrong on purpose)
