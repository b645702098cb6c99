"""Healthie's subscriptions: events over one WebSocket per key and event loop, which survives a bad network.

async with healthie.subscriptions.note_added_subscription(conversation_id="5") as notes:
    async for note in notes: ...
"""

from hero_healthie_runtime.subscriptions import (
    Overflow,
    Reconnected,
    Subscription,
    SubscriptionCounts,
    SubscriptionOptions,
)

__all__ = ["Overflow", "Reconnected", "Subscription", "SubscriptionCounts", "SubscriptionOptions"]
