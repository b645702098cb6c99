"""Whatever an argument of the webhooks' classes is, only this package's errors come out, at once or on opening."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from hero_healthie import ConfigurationError, HeroHealthieError, InvalidArgumentError, WebhookError
from hero_healthie.webhooks import (
    Delivery,
    HealthieVerifier,
    HeroVerifier,
    Inbox,
    MemoryStore,
    RedisStore,
    SQLiteStore,
    Webhooks,
)

NAN, INFINITY = float("nan"), float("inf")
VALUES: list[Any] = [
    *(None, True, 0, -1, 7, 10**400, 0.5, -0.5, NAN, INFINITY, 1e300),
    *("", "text", "a\0b", "half \ud800", "\udcff", "/", "x" * 5000),
    *("https://example.org/x", "https://[::1", "redis://h:port", b"bytes", b"\xff"),
    *([], ["text"], [7], {}, object(), object, Path(), Path("/dev/null"), lambda: None),
    *(timedelta(0), timedelta.max, timedelta.min),
]
HERO = HeroVerifier("key")
MAKERS: list[tuple[Callable[..., Any], dict[str, Any]]] = [
    (HeroVerifier, {"signing_keys": "key", "tolerance": 1.0}),
    (HealthieVerifier, {"secrets": "key", "public_path": None, "path_prefix": None}),
    (SQLiteStore, {"path": "s.db", "busy_timeout": 0.05}),
    (Inbox, {"path": "i.db", "retry": None, "concurrency": 1, "poll": 1.0, "busy_timeout": 0.05, "max_bytes": None}),
    (RedisStore, {"redis": "redis://127.0.0.1:1", "prefix": "p:"}),
    (
        Webhooks,
        {
            "hero": HERO,
            "healthie": None,
            "store": MemoryStore(),
            "inbox": None,
            "public_url": None,
            "max_body_bytes": 1000,
            "remember": timedelta(days=1),
            "refuse_replays": False,
            "answer_within": 1.0,
            "handler_timeout": 1.0,
            "lease": 1.0,
            "shutdown_within": 0.0,
            "on_error": None,
        },
    ),
]
ARGUMENTS = [(maker, name) for maker, arguments in MAKERS for name in arguments]


async def use(made: Any) -> None:
    if isinstance(made, Webhooks):
        async with made:
            pass
    elif hasattr(made, "open"):
        await made.open()
        try:
            if not isinstance(made, Inbox):
                await made.claim("k", "t", lease=1)
        finally:
            await made.close()


@pytest.mark.parametrize(
    ("maker", "name"), ARGUMENTS, ids=lambda part: part if isinstance(part, str) else part.__name__
)
def test_a_wrong_argument_gives_our_error(
    maker: Callable[..., Any], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    arguments = {key: value for key, value in dict(MAKERS)[maker].items() if value is not None}
    refused = 0
    for value in VALUES:
        try:
            made = maker(**{**arguments, name: value})
        except ConfigurationError:
            refused += 1
            continue
        try:
            asyncio.run(use(made))
        except HeroHealthieError:
            refused += 1
    assert refused or name in ("refuse_replays", "on_error")


@pytest.mark.parametrize("name", ["method", "path", "query", "headers", "body"])
def test_a_delivery_of_anything_is_refused(name: str) -> None:
    arguments: dict[str, Any] = {"method": "POST", "path": "/", "query": "", "headers": {}, "body": b""}
    for value in [*VALUES, {"a": None}, {7: "a"}, [("a",)]]:
        for verifier in (HERO, HealthieVerifier("key")):
            with pytest.raises((WebhookError, InvalidArgumentError)):
                verifier.verify(Delivery.of(**{**arguments, name: value}))
