"""The base classes of webhook events, without a generated package and without the facade."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from hero_healthie_runtime.webhook_events import HealthieEvent, HeroEvent, UnknownHealthieEvent, UnknownHeroEvent

EVENTS = [
    HeroEvent(event_type="a.b", resource_id="3", object="A", practice_group_id="4", extra={"name": "canary-31"}),
    UnknownHeroEvent(event_type="a.b", resource_id="3", object="A", practice_group_id="4", extra={"name": "canary-31"}),
    HealthieEvent(event_type="a.b", resource_id="3", resource_type="A", extra={"name": "canary-31"}),
    UnknownHealthieEvent(event_type="a.b", resource_id="3", resource_type="A", extra={"name": "canary-31"}),
]


class RefusedError(Exception):
    """The error of a client that is not the facade's."""


class Client:
    """The part of a client that an event without an operation uses."""

    unsupported = RefusedError


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
async def test_the_client_makes_the_error_of_an_event_that_cannot_be_fetched(event: Any) -> None:
    with pytest.raises(RefusedError, match=r"the record of 'a\.b' cannot be fetched: "):
        await event.fetch(Client())


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_copies_are_the_event_and_pickles_keep_the_standard_fields_only(event: Any) -> None:
    assert copy.copy(event) is event
    assert copy.deepcopy(event) is event
    assert b"canary" not in pickle.dumps(event)
    restored = pickle.loads(pickle.dumps(event))
    assert (type(restored), restored.event_type, restored.resource_id) == (type(event), "a.b", "3")
    assert (restored.resource_type, restored.extra) == ("A", {})
    assert "canary" not in repr(event)
