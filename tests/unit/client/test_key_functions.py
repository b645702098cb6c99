"""A key may come from a function: it is asked once before the first call, and once more when a key is not accepted."""

from __future__ import annotations

import asyncio
import pickle
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from healthie_api import CreateRequestedPaymentInput
from hero_health_api.models import UpdateInvoiceBody
from hero_healthie import (
    NO_RETRY,
    AuthenticationError,
    CallEvent,
    ConfigurationError,
    DeadlineExceededError,
    Healthie,
    HeroHealthieError,
    OutcomeUnknownError,
    Verdict,
)
from hero_healthie._call.auth import Secret
from hero_healthie._client.executor import CallExecutor
from hero_healthie._ratelimit import account_name
from hero_healthie.sandbox import Sandbox
from tests.conftest import healthie_of, hero_of
from tests.support.wire import scripted_server

OLD = "key-that-was-rotated-away"


class Vault:
    """Where an app keeps its key; counts how often it is asked."""

    def __init__(self, *keys: str) -> None:
        self.keys = list(keys)
        self.asked = 0

    def __call__(self) -> str:
        self.asked += 1
        return self.keys.pop(0) if len(self.keys) > 1 else self.keys[0]

    async def later(self) -> str:
        await asyncio.sleep(0)
        return self()


def hero_call(client: Any) -> Awaitable[Any]:
    """A write that may bill someone."""
    return client.invoicing.update_invoice("981", body=UpdateInvoiceBody(issuer_id="7", memo="x"))


def healthie_call(client: Any) -> Awaitable[Any]:
    """A read."""
    return client.queries.current_user()


APIS: list[Any] = [
    pytest.param(hero_of, "hero_api_key", hero_call, id="hero"),
    pytest.param(healthie_of, "healthie_api_key", healthie_call, id="healthie"),
]


def sent_keys(sandbox: Sandbox) -> list[str]:
    headers = [request.headers for request in sandbox.requests]
    return [each.get("x-api-key") or each["authorization"].removeprefix("Basic ") for each in headers]


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize(("client_of", "key", "call"), APIS)
async def test_a_rotated_key_needs_no_restart(
    sandbox: Sandbox, client_of: Callable[..., Any], key: str, call: Callable[..., Any], asynchronous: bool
) -> None:
    events: list[CallEvent] = []
    good: str = getattr(sandbox, key)
    vault = Vault(OLD, good)
    async with client_of(
        sandbox, api_key=vault.later if asynchronous else vault, retry=NO_RETRY, on_call=events.append
    ) as client:
        await call(client)
        await call(client)
        assert (vault.asked, sent_keys(sandbox)) == (2, [OLD, good, good])
        assert [attempt.verdict for attempt in events[0].attempts] == [Verdict.REJECTED, Verdict.DONE]
        assert [event.outcome for event in events] == [Verdict.DONE, Verdict.DONE]


@pytest.mark.parametrize(("client_of", "key", "call"), APIS)
async def test_a_key_that_stays_wrong_is_asked_for_once_and_not_sent_twice(
    sandbox: Sandbox, client_of: Callable[..., Any], key: str, call: Callable[..., Any]
) -> None:
    vault = Vault(OLD)
    async with client_of(sandbox, api_key=vault) as client:
        with pytest.raises(AuthenticationError) as caught:
            await call(client)
    assert (vault.asked, sent_keys(sandbox)) == (2, [OLD])
    assert caught.value.attempts == 1
    assert OLD not in str(caught.value) + repr(caught.value)


async def test_two_wrong_keys_end_the_call(sandbox: Sandbox) -> None:
    vault = Vault(OLD, "another-wrong-key", sandbox.hero_api_key)
    async with hero_of(sandbox, api_key=vault) as client:
        with pytest.raises(AuthenticationError) as caught:
            await client.invoicing.list_customers(query="a")
        assert (vault.asked, caught.value.attempts) == (2, 2)
        await client.invoicing.list_customers(query="a")


async def test_many_calls_ask_together(sandbox: Sandbox) -> None:
    vault = Vault(OLD, sandbox.hero_api_key)
    async with hero_of(sandbox, api_key=vault.later) as client:
        hub = client.for_practice_group("77")
        await asyncio.gather(*(each.invoicing.list_customers(query="a") for each in [client, hub] * 20))
    assert vault.asked == 2


async def test_what_may_have_been_done_is_not_sent_again_for_its_key() -> None:
    """A mutation whose outcome is open stays open; the next call asks for the key."""
    vault = Vault("one", "two")
    error = {"message": "API key revoked", "path": ["createRequestedPayment", "requestedPayment", "id"]}
    async with scripted_server() as server:
        server.responds({"data": {"createRequestedPayment": None}, "errors": [error]})
        async with Healthie(api_key=vault, environment="sandbox", base_url=server.url) as client:
            with pytest.raises(OutcomeUnknownError) as caught:
                await client.mutations.create_requested_payment(input=CreateRequestedPaymentInput(recipient_id="61"))
            assert isinstance(caught.value.reason, AuthenticationError)
            assert (vault.asked, len(server.requests)) == (1, 1)
            server.responds({"data": {"currentUser": None}})
            await client.queries.current_user()
    assert [b"Basic two" in request for request in server.requests] == [False, True]


async def _slow() -> str:
    await asyncio.sleep(30)
    return "never"


def _fails() -> str:
    secret = OLD
    raise KeyError(secret)


@pytest.mark.parametrize(
    ("function", "error", "text"),
    [
        (_fails, AuthenticationError, "api_key() raised KeyError; nothing was sent"),
        (_slow, DeadlineExceededError, "deadline passed while api_key() was asked"),
        (lambda: "", ConfigurationError, "what api_key() returned is empty"),
        (lambda: 5, ConfigurationError, "what api_key() returned must be a string, not int"),
        (lambda: OLD + "\n", ConfigurationError, "what api_key() returned must not begin or end"),
    ],
)
async def test_a_function_without_a_key_is_an_error_of_ours(
    sandbox: Sandbox, function: Any, error: type[HeroHealthieError], text: str
) -> None:
    events: list[CallEvent] = []
    async with hero_of(sandbox, api_key=function, deadline=0.2, on_call=events.append) as client:
        with pytest.raises(error) as caught:
            await client.invoicing.list_customers(query="a")
    assert text in str(caught.value)
    assert OLD not in "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert not sandbox.requests
    assert [event.outcome for event in events] == [Verdict.NEVER_SENT]


async def test_a_key_has_its_pace_whichever_way_it_came(sandbox: Sandbox) -> None:
    accounts: list[str] = []
    run = CallExecutor._run

    async def noting(self: Any, call: Any, *rest: Any) -> Any:
        accounts.append(call.account)
        return await run(self, call, *rest)

    vault = Vault(OLD, sandbox.healthie_api_key)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(CallExecutor, "_run", noting)
        async with healthie_of(sandbox, api_key=vault) as client, healthie_of(sandbox) as plain:
            await client.queries.current_user()
            await plain.queries.current_user()
    old, new = (account_name("healthie", sandbox.healthie_url, Secret(key)) for key in (OLD, sandbox.healthie_api_key))
    assert accounts == [old, new, new]


async def test_a_view_for_another_user_may_have_a_function(sandbox: Sandbox) -> None:
    vault = Vault(sandbox.healthie_other_api_key)
    async with healthie_of(sandbox) as client:
        await client.as_user(api_key=vault).queries.current_user()
        await client.queries.current_user()
    assert sent_keys(sandbox) == [sandbox.healthie_other_api_key, sandbox.healthie_api_key]


def test_a_function_is_neither_asked_nor_shown_early(sandbox: Sandbox) -> None:
    vault = Vault(OLD)
    client = hero_of(sandbox, api_key=vault)
    settings = client._calls.settings
    assert OLD not in repr(client) + repr(settings) + repr(settings.api_key) + repr(client._calls)
    assert "Vault" not in repr(settings.api_key)
    assert vault.asked == 0
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(settings.api_key)


def test_it_runs_in_one_loop_after_another(sandbox: Sandbox) -> None:
    vault = Vault(OLD, sandbox.hero_api_key)

    async def call() -> None:
        async with hero_of(sandbox, api_key=vault.later) as client:
            await asyncio.gather(*(client.invoicing.list_customers(query="a") for _ in range(5)))

    asyncio.run(call())
    asyncio.run(call())
    assert vault.asked == 3
