"""A constructor that fails leaves no secret in the frames of its error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from hero_healthie import Healthie, Hero, HeroHealthieError, RedisPace
from hero_healthie.audit import AuditFile
from hero_healthie.webhooks import Delivery, HealthieVerifier, HeroVerifier, RedisStore
from tests.support.ways_out import KEY, NAME, leaks, shown

PASSWORD_URL = f"https://user:{KEY}@example.org"
REDIS_URL = f"http://:{KEY}@127.0.0.1"


def _hero(**changes: Any) -> Hero:
    return Hero(**{"api_key": "k", "practice_group_id": "42", "environment": "staging"} | changes)


def _healthie(**changes: Any) -> Healthie:
    return Healthie(**{"api_key": "k", "environment": "sandbox"} | changes)


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
    "a key twice": lambda: _hero_from_env(api_key=KEY),
    "another user": lambda: _healthie().as_user(api_key=f"{KEY}\n"),
    "another practice group": lambda: _hero().for_practice_group(f"{NAME}\n"),
    "rows of no list": lambda: _hero().paginate(len, query=NAME),  # type: ignore[arg-type] # wrong on purpose
    "a list": lambda: _healthie().invoices.list(keywords=NAME, page_size=0),
    "a pace": lambda: RedisPace(rate=1, redis=REDIS_URL),
    "a pace out of range": lambda: RedisPace(rate=-1, redis=REDIS_URL),
    "a store": lambda: RedisStore(REDIS_URL),
    "a verifier of Hero": lambda: HeroVerifier([KEY, ""]),
    "a verifier of Healthie": lambda: HealthieVerifier(f"{KEY}\n"),
    "a verified delivery": lambda: HeroVerifier(KEY).verify(Delivery("POST", "/", "", {}, NAME.encode())),
    "a file for audit": lambda: AuditFile("/no/such/folder/audit"),
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
