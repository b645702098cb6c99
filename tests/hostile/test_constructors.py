"""A constructor that fails leaves no secret in the frames of its error."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from starlette.requests import HTTPConnection

from hero_healthie import Healthie, Hero, HeroHealthieError, RedisPace
from hero_healthie.audit import AuditFile
from hero_healthie.fastapi import (
    Clients,
    deadline_from_header,
    from_header,
    healthie_dependency,
    healthie_of,
    hero_dependency,
    hero_of,
)
from hero_healthie.webhooks import (
    Delivery,
    HealthieVerifier,
    HeroVerifier,
    Inbox,
    MemoryStore,
    RedisStore,
    SQLiteStore,
    Webhooks,
    parse_event,
    parse_healthie_event,
    parse_hero_event,
)
from tests.support.ways_out import KEY, NAME, leaks, shown

PASSWORD_URL = f"https://user:{KEY}@example.org"
REDIS_URL = f"http://:{KEY}@127.0.0.1"


def _hero(**changes: Any) -> Hero:
    return Hero(**{"api_key": "k", "practice_group_id": "42", "environment": "staging"} | changes)


def _healthie(**changes: Any) -> Healthie:
    return Healthie(**{"api_key": "k", "environment": "sandbox"} | changes)


def _connection() -> HTTPConnection:
    state = {"hero_healthie": Clients(hero=_hero(), healthie=_healthie())}
    return HTTPConnection({"type": "http", "headers": [(b"x", NAME.encode())], "state": state})


def _resolved(dependency: Callable[..., Any], **values: object) -> object:
    """What FastAPI does with a dependency, once it has what that depends on."""
    connection = {} if "value" in values else {"connection": _connection()}
    return asyncio.run(dependency(**connection, **values))


def _hero_from_env(**options: Any) -> Hero:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("HERO_API_KEY", f"{KEY}\n")
        patched.setenv("HERO_PRACTICE_GROUP_ID", "42")
        patched.setenv("HERO_ENVIRONMENT", "staging")
        return Hero.from_env(**options)


BUILT: dict[str, Callable[[], object]] = {
    "a key with a newline": lambda: _hero(api_key=f"{KEY}\n"),
    "a key with a newline, Healthie": lambda: _healthie(api_key=f"{KEY}\n"),
    "a password in the URL": lambda: _hero(api_key=KEY, base_url=PASSWORD_URL),
    "a password in the URL, Healthie": lambda: _healthie(api_key=KEY, base_url=PASSWORD_URL),
    "a missing argument": lambda: Hero(api_key=KEY),  # type: ignore[call-arg] # wrong on purpose
    "an unknown argument": lambda: _hero(api_key=KEY, timeuot=1),
    "another option": lambda: _hero(api_key=KEY, timeout=-1),
    "a key with a newline in the environment": _hero_from_env,
    "a key beside that of the environment": lambda: _hero_from_env(api_key=f"{KEY}\n"),
    "another user": lambda: _healthie().as_user(api_key=f"{KEY}\n"),
    "another practice group": lambda: _hero().for_practice_group(f"{NAME}\n"),
    "a list": lambda: _healthie().invoices.list(keywords=NAME, page_size=0),
    "a pace": lambda: RedisPace(rate=1, redis=REDIS_URL),
    "a pace out of range": lambda: RedisPace(rate=-1, redis=REDIS_URL),
    "a store": lambda: RedisStore(REDIS_URL),
    "a verifier of Hero": lambda: HeroVerifier([KEY, ""]),
    "a verifier of Healthie": lambda: HealthieVerifier(f"{KEY}\n"),
    "a verified delivery": lambda: HeroVerifier(KEY).verify(Delivery("POST", "/", "", {}, NAME.encode())),
    "a file for audit": lambda: AuditFile(f"/no/such/folder/{KEY}"),
    "a path for audit that is none": lambda: AuditFile([KEY]),  # type: ignore[arg-type] # wrong on purpose
    "webhooks": lambda: Webhooks(hero=HeroVerifier(KEY), public_url=f"{KEY}?", store=MemoryStore()),
    "webhooks without a store": lambda: Webhooks(public_url=f"https://example.org/{KEY}"),
    "an inbox": lambda: Inbox(f"{KEY}\0"),
    "a store in a file": lambda: SQLiteStore(f"{KEY}\0"),
    "an event": lambda: parse_event("hero", NAME.encode()),
    "an event of Hero": lambda: parse_hero_event(NAME.encode()),
    "an event of Healthie": lambda: parse_healthie_event(f'{{"event_type": "{NAME}"}}'.encode()),
    "the client of a request": lambda: hero_of(_connection(), practice_group=f"{NAME}\n", actor=NAME),
    "the client of a request, with an actor": lambda: hero_of(_connection(), actor=f"{NAME}\n"),
    "the other client of a request": lambda: healthie_of(_connection(), api_key=f"{KEY}\n", actor=NAME),
    "a dependency": lambda: _resolved(
        hero_dependency(practice_group=from_header("x"), allowed=["42"]), group=NAME, seconds=None, who=NAME
    ),
    "the other dependency": lambda: _resolved(
        healthie_dependency(api_key=from_header("x")), key=f"{KEY}\n", seconds=None, who=NAME
    ),
    "the dependency of a deadline": lambda: _resolved(deadline_from_header(maximum=1), value=NAME),
}


@pytest.mark.parametrize("build", BUILT.values(), ids=BUILT)
def test_no_secret_is_in_the_traceback_of_a_constructor(build: Callable[[], object]) -> None:
    with pytest.raises((HeroHealthieError, TypeError)) as caught:
        build()
    # The frames of this file are those of an app, which holds its own key.
    error = caught.value
    found = error.__traceback__
    while found is not None and found.tb_frame.f_code.co_filename == __file__:
        found = found.tb_next
    assert not leaks(shown(error.with_traceback(found)))
