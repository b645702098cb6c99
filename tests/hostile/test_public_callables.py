"""Whatever any argument of any public class or function is, only this package's errors come out of it."""

from __future__ import annotations

import enum
import importlib
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_origin

import pytest

from hero_healthie import HeroHealthieError, InvalidArgumentError
from hero_healthie.sandbox import Sandbox
from hero_healthie.webhooks import HeroVerifier, MemoryStore, Webhooks
from tests.support.ways_out import KEY, NAME

MODULES = (
    "hero_healthie",
    "hero_healthie.audit",
    "hero_healthie.export",
    "hero_healthie.fastapi",
    "hero_healthie.otel",
    "hero_healthie.realtime",
    "hero_healthie.sandbox",
    "hero_healthie.selection",
    "hero_healthie.testing",
    "hero_healthie.webhooks",
)
VALUES: list[Any] = [
    *(None, True, -1, 10**400, 0.5, float("nan"), f"{KEY}\n", f"{NAME}\udc80", f"/no/such/{KEY}"),
    *(NAME.encode(), [NAME], {"x": NAME}, {NAME}, object(), lambda: None),
]
GOOD: dict[str, dict[str, Any]] = {
    "Hero": {"api_key": "k", "practice_group_id": "42", "environment": "staging"},
    "Healthie": {"api_key": "k", "environment": "sandbox"},
    "Webhooks": {"store": MemoryStore(), "hero": HeroVerifier("k")},
    "webhook_router": {"webhooks": Webhooks(store=MemoryStore(), hero=HeroVerifier("k"))},
    "webhook_routes": {"webhooks": Webhooks(store=MemoryStore(), hero=HeroVerifier("k"))},
}
OPTIONS = ("base_url", "ca_file", "http_client", "max_connections", "max_response_bytes", "on_call", "on_drift", "pace")
RECORDS = {
    *("Claim", "DeadLetter", "Delivery", "Handling", "ListCall", "RegisteredWebhook", "WebhookPlan", "WebhookResponse"),
    *("Attempt", "Effect", "Fault", "Registration", "Reply", "RequestRecord", "SignedWebhook"),
}
"""What this package hands out; a person who makes one for a test may put anything into it."""


def _public() -> Iterator[tuple[str, Callable[..., Any], list[str]]]:
    for module in map(importlib.import_module, MODULES):
        for name in module.__all__:
            found = getattr(module, name)
            if _takes_arguments_of_users(name, found):
                parameters = inspect.signature(found).parameters.values()
                plain = [each.name for each in parameters if each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD)]
                yield name, found, [*plain, *(OPTIONS if name in ("Hero", "Healthie") else ())]


def _takes_arguments_of_users(name: str, found: Any) -> bool:
    if not callable(found) or get_origin(found) is not None or name in RECORDS or name.endswith("Event"):
        return False
    if isinstance(found, type):
        odd = getattr(found, "_is_protocol", False) or inspect.isabstract(found)
        return not odd and not issubclass(found, (BaseException, enum.Enum, dict))
    return inspect.isfunction(found)


CALLABLES = {name: (found, names) for name, found, names in _public() if names}


@pytest.mark.parametrize("name", CALLABLES)
async def test_only_our_errors_come_out(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # some of the values are paths to whoever takes one
    found, names = CALLABLES[name]
    for value in VALUES:
        for arguments in [dict.fromkeys(names, value), *({**GOOD.get(name, {}), each: value} for each in names)]:
            try:
                made = found(**arguments)
                if inspect.isawaitable(made):
                    await made
            except HeroHealthieError:
                pass
            except TypeError as error:  # another argument is missing, as type checkers and Python say
                if "argument" not in str(error):
                    raise


@pytest.mark.parametrize("method", ["fail", "limit", "emit", "misdeliver", "wait_for_deliveries"])
def test_the_sandbox_names_what_is_wrong_with_a_wish(method: str) -> None:
    wish = getattr(Sandbox(), method)
    good = {"api": "healthie", "operation": "*", "kind": 500, "calls": 1, "event": "task.created"}
    parameters = [name for name in inspect.signature(wish).parameters if name != "seconds" or method == "limit"]
    given = {name: good[name] for name in parameters if name in good}
    named: set[tuple[str, str]] = set()
    for name in parameters:
        for value in (object(), float("nan"), [NAME], f"{NAME}\udc80", 10**400):
            try:
                wish(**{**given, name: value})
            except InvalidArgumentError as error:
                named.add((name, error.argument))
    assert named
    assert all(name == argument for name, argument in named), named
