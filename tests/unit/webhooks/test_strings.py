"""Any text in a signed delivery, half surrogates too, wherever handled deliveries are remembered: a 2xx or a 4xx."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hero_healthie import ConfigurationError
from hero_healthie.webhooks import Event, MemoryStore, RedisStore, SQLiteStore, Webhooks, parse_event
from tests.support.redis_server import RedisServer
from tests.support.webhook_sending import EVENT, healthie_delivery, hero_delivery, verifiers

HALF = "\ud83d"
MAKERS: dict[str, Callable[[str, str], dict[str, Any]]] = {
    "memory": lambda path, url: {"store": MemoryStore()},
    "sqlite": lambda path, url: {"store": SQLiteStore(path)},
    "redis": lambda path, url: {"store": RedisStore(url)},
    "inbox": lambda path, url: {"inbox": path},
}
_names = itertools.count()


@pytest.fixture(scope="module")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    server = RedisServer(tmp_path_factory.mktemp("redis")).start()
    yield server.url
    server.stop()


# Not st.text: it makes one range of all characters, in which half surrogates and control characters are rare.
rare = st.sampled_from("\ud800\ud83d\udc00\udfff\0\n\u2028")
anything = st.lists(rare | st.characters(exclude_categories=()), max_size=6).map("".join)
values = anything | anything.map(lambda text: f"a{text}") | st.integers() | st.lists(anything, max_size=2) | st.none()
healthie_bodies = st.fixed_dictionaries(
    {"event_type": anything | st.just(EVENT), "resource_id": values},
    optional={"resource_id_type": values, "changed_fields": values, "note": values},
) | st.dictionaries(anything, values, max_size=3)
hero_bodies = st.fixed_dictionaries(
    {"event": anything | st.just("appointment.confirmed"), "id": values, "object": values, "practice_group_id": values},
    optional={"note": values},
)


async def statuses(options: dict[str, Any], bodies: list[tuple[str, bytes]]) -> list[int]:
    webhooks = Webhooks(**verifiers(), **options, refuse_replays=True)

    @webhooks.on("*", name="ünïcode\0\n")
    async def handle(event: Event) -> None:
        for text in (event.event_type, event.resource_id, event.resource_type or ""):
            text.encode()

    async with webhooks:
        responses = [
            await webhooks.receive(api, healthie_delivery(body) if api == "healthie" else hero_delivery(body))
            for api, body in bodies
        ]
    return [response.status for response in responses]


@pytest.mark.needs("redis-server")
@pytest.mark.parametrize("kind", MAKERS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    contents=st.lists(
        st.tuples(st.just("healthie"), healthie_bodies) | st.tuples(st.just("hero"), hero_bodies),
        min_size=1,
        max_size=6,
    )
)
@pytest.mark.slow
def test_no_text_is_answered_with_a_server_error(
    kind: str, contents: list[tuple[str, dict[str, Any]]], tmp_path: Path, redis_url: str
) -> None:
    options = MAKERS[kind](str(tmp_path / f"{next(_names)}.db"), redis_url)
    bodies = [(api, json.dumps(content).encode()) for api, content in contents]
    assert set(asyncio.run(statuses(options, bodies))) <= {200, 202, 400, 409}


def healthie(**fields: Any) -> bytes:
    return json.dumps({"event_type": EVENT, "resource_id": "1"} | fields).encode()


def hero(**fields: Any) -> bytes:
    known = {"event": "appointment.confirmed", "id": "1", "object": "Appointment", "practice_group_id": "2"}
    return json.dumps(known | fields).encode()


@pytest.mark.needs("redis-server")
@pytest.mark.parametrize("kind", MAKERS)
async def test_half_a_character_in_what_names_the_record_is_refused_and_elsewhere_it_is_not(
    kind: str, tmp_path: Path, redis_url: str
) -> None:
    refused = [
        ("healthie", healthie(event_type=f"x.{HALF}")),
        ("healthie", healthie(resource_id=HALF)),
        *(("hero", hero(**{name: f"a{HALF}"})) for name in ("event", "id", "object", "practice_group_id")),
    ]
    taken = [
        ("healthie", healthie(resource_id_type=HALF, note=HALF)),
        ("healthie", healthie(changed_fields=[HALF])),
        ("healthie", healthie(**{HALF: 1})),
        ("hero", hero(note=HALF)),
    ]
    found = await statuses(MAKERS[kind](str(tmp_path / "webhooks.db"), redis_url), refused + taken)
    assert found[: len(refused)] == [400] * len(refused)
    assert set(found[len(refused) :]) <= {200, 202}


def test_an_optional_field_with_half_a_character_stays_in_extra() -> None:
    event = parse_event("healthie", healthie(resource_id_type=HALF, changed_fields=["paid", HALF]))
    assert (event.resource_type, event.changed_fields) == ("RequestedPayment", ())  # as the class says
    assert event.extra == {"resource_id_type": HALF, "changed_fields": ["paid", HALF]}


@pytest.mark.parametrize("name", ["h\ud800", 7, b"h"])
def test_a_name_of_a_handler_that_no_store_takes_is_refused(name: Any) -> None:
    webhooks = Webhooks(**verifiers(), store=MemoryStore())

    async def handle(event: Event) -> None: ...

    with pytest.raises(ConfigurationError, match="name="):
        webhooks.on("*", name=name)(handle)
