"""A key for Stripe is made once for each call, sent on every attempt, and kept on the error."""

from __future__ import annotations

import pickle
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest
from pydantic import BaseModel

import healthie_api
from healthie_api import CreateBillingItemInput
from hero_healthie import NO_PACE, APIError, Healthie, OutcomeUnknownError, RetryPolicy
from hero_healthie.sandbox import Sandbox
from tests.support.healthie_operations import operation_of
from tests.support.verdict_table import keyed_operations, keyed_text


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[Healthie]:
    made = Healthie(
        api_key=sandbox.healthie_api_key,
        environment="sandbox",
        base_url=sandbox.healthie_url,
        pace=NO_PACE,
        retry=RetryPolicy(attempts=3, initial=0.001, maximum=0.002),
    )
    async with made as healthie:
        yield healthie


def input_of(name: str) -> Any:
    operation = operation_of(f"mutations.{name}")
    assert operation.idempotency_key == "input.stripe_idempotency_key"
    assert operation.safety in {"money", "create"}
    type_ = operation.arguments["input"].removesuffix("!")
    return getattr(healthie_api, type_[:1].upper() + type_[1:])


def keys(sandbox: Sandbox) -> list[str]:
    return [each.variables["input"]["stripe_idempotency_key"] for each in sandbox.requests]


def test_there_are_seven() -> None:
    assert len(keyed_operations()) == 7
    assert all(f"`{name}`" in keyed_text() for name in keyed_operations())


@pytest.mark.parametrize("name", keyed_operations())
async def test_each_attempt_sends_the_same_key_and_the_error_keeps_it(
    client: Healthie, sandbox: Sandbox, name: str
) -> None:
    call, given = getattr(client.mutations, name), input_of(name)()
    root = "".join(part if not index else part.title() for index, part in enumerate(name.split("_")))
    sandbox.fail("healthie", root, 429, times=3, retry_after=0)
    with pytest.raises(APIError) as caught:
        await call(input=given)
    sent = keys(sandbox)
    assert len(sent) == 3
    assert len(set(sent)) == 1
    assert UUID(sent[0]).version == 4
    assert caught.value.idempotency_key == sent[0]
    assert pickle.loads(pickle.dumps(caught.value)).idempotency_key == sent[0]
    assert given.stripe_idempotency_key is None, "what the caller made stays as it is"
    assert "idempotency_key" in caught.value.explain()
    assert sent[0] not in str(caught.value)


async def test_another_call_has_another_key_and_a_repeat_by_hand_has_the_same(
    client: Healthie, sandbox: Sandbox
) -> None:
    item = CreateBillingItemInput(sender_id="61", amount_paid="20", should_charge=True)
    sandbox.fail("healthie", "createBillingItem", 500, times=1)
    with pytest.raises(OutcomeUnknownError) as caught:
        await client.mutations.create_billing_item(input=item)
    key = caught.value.idempotency_key
    await client.mutations.create_billing_item(input=item.replace(stripe_idempotency_key=key))
    await client.mutations.create_billing_item(input=item)
    first, repeated, other = keys(sandbox)
    assert first == repeated == key
    assert other != key


async def test_a_model_of_the_users_changes_nothing(client: Healthie, sandbox: Sandbox) -> None:
    class Id(BaseModel):
        id: str

    class Payload(BaseModel):
        billingItem: Id | None  # noqa: N815 (the vendor's name)

    item = CreateBillingItemInput(sender_id="61", amount_paid="20")
    await client.mutations.create_billing_item(input=item, into=Payload)
    assert UUID(keys(sandbox)[0])


async def test_an_operation_without_a_key_has_none(client: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("healthie", "user", 404, times=1)
    with pytest.raises(APIError) as caught:
        await client.queries.user(id="61")
    assert caught.value.idempotency_key is None
