"""What is resent and what is not: every kind of failure, every safety class, both APIs, through real sockets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from healthie_api import CreateTaskInput, UpdateTaskInput
from hero_health_api.models import CreateCustomerBody, CreateInvoiceBody, InvoiceItem, LinkInvoiceBody
from hero_healthie import (
    APIError,
    AuthenticationError,
    ConflictError,
    DeadlineExceededError,
    Healthie,
    Hero,
    InvalidRequestError,
    NotFoundError,
    NotSentError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitedError,
    RequestTimeoutError,
    RetryPolicy,
    ServerError,
    TransportError,
    Verdict,
)
from hero_healthie.sandbox import Sandbox

Clients = tuple[Hero, Healthie]
Action = Callable[[Clients], Awaitable[Any]]

INVOICE = CreateInvoiceBody(
    issuer_id="7", patient_id="101", invoice_items_attributes=[InvoiceItem(quantity=1, unit_amount=100)]
)
LINK = LinkInvoiceBody(stripe_invoice_id="in_42_0981", appointment_id="501", issuer_id="7")

ACTIONS: dict[tuple[str, str], tuple[str, Action]] = {
    ("hero", "read"): ("listCoupons", lambda c: c[0].invoicing.list_coupons()),
    ("hero", "idempotent_write"): ("linkInvoice", lambda c: c[0].invoicing.link_invoice(body=LINK)),
    ("hero", "create"): (
        "createCustomer",
        lambda c: c[0].invoicing.create_customer(body=CreateCustomerBody(name="Ada Lovelace")),
    ),
    ("hero", "money"): ("createInvoice", lambda c: c[0].invoicing.create_invoice(body=INVOICE)),
    ("healthie", "read"): ("requestedPayments", lambda c: c[1].queries.requested_payments(first=1)),
    ("healthie", "idempotent_write"): (
        "updateTask",
        lambda c: c[1].mutations.update_task(input=UpdateTaskInput(id="1", content="Call back")),
    ),
    ("healthie", "create"): (
        "createTask",
        lambda c: c[1].mutations.create_task(input=CreateTaskInput(content="Call back")),
    ),
    ("healthie", "money"): (
        "createRequestedPayment",
        lambda c: c[1].invoices.create(invoice_type="offering", recipient_id="61", offering_id="11"),
    ),
}

# What happens, the verdict, and the error that a call without retries raises where it is not an unknown outcome.
EITHER: list[tuple[int | str, Verdict, type[APIError]]] = [
    (400, Verdict.REJECTED, InvalidRequestError),
    (401, Verdict.REJECTED, AuthenticationError),
    (403, Verdict.REJECTED, PermissionDeniedError),
    (404, Verdict.REJECTED, NotFoundError),
    (409, Verdict.REJECTED, ConflictError),
    (422, Verdict.REJECTED, InvalidRequestError),
    (429, Verdict.REFUSED, RateLimitedError),
    (500, Verdict.UNKNOWN, ServerError),
    (502, Verdict.UNKNOWN, ServerError),
    (503, Verdict.UNKNOWN, ServerError),
    (504, Verdict.UNKNOWN, ServerError),
    (520, Verdict.UNKNOWN, ServerError),
    ("reset", Verdict.UNKNOWN, TransportError),
    ("reset_after", Verdict.UNKNOWN, TransportError),
    ("close", Verdict.UNKNOWN, TransportError),
    ("truncate", Verdict.UNKNOWN, TransportError),
    ("html", Verdict.UNKNOWN, ServerError),
    ("bad_json", Verdict.UNKNOWN, ServerError),
    ("empty", Verdict.UNKNOWN, ServerError),
]
GRAPHQL: list[tuple[int | str, Verdict, type[APIError]]] = [
    ("too_many_requests", Verdict.REFUSED, RateLimitedError),
    ("null_data", Verdict.UNKNOWN, ServerError),
]
MATRIX = [
    pytest.param(api, safety, *row, id=f"{api}-{safety}-{row[0]}")
    for (api, safety) in ACTIONS
    for row in EITHER + (GRAPHQL if api == "healthie" else [])
]


@pytest.mark.parametrize(("api", "safety", "fault", "verdict", "error"), MATRIX)
@pytest.mark.slow
async def test_only_what_cannot_do_harm_is_resent(
    hero: Hero,
    healthie: Healthie,
    sandbox: Sandbox,
    api: str,
    safety: str,
    fault: int | str,
    verdict: Verdict,
    error: type[APIError],
) -> None:
    operation, action = ACTIONS[api, safety]
    sandbox.fail(api, operation, fault, times=1)
    resent = verdict is Verdict.REFUSED or (verdict is Verdict.UNKNOWN and safety in {"read", "idempotent_write"})
    if resent:
        await action((hero, healthie))
    else:
        expected = OutcomeUnknownError if verdict is Verdict.UNKNOWN else error
        with pytest.raises(expected) as caught:
            await action((hero, healthie))
        assert caught.value.verdict is verdict
        assert caught.value.attempts == 1
    assert len([request for request in sandbox.requests if request.operation == operation]) == 1 + resent
    if safety in {"create", "money"}:
        assert len([effect for effect in sandbox.ledger if effect.operation == operation]) <= 1


@pytest.mark.parametrize(("api", "safety", "fault", "verdict", "error"), MATRIX)
@pytest.mark.slow
async def test_a_failure_that_goes_on_is_an_error_of_ours(
    hero: Hero,
    healthie: Healthie,
    sandbox: Sandbox,
    api: str,
    safety: str,
    fault: int | str,
    verdict: Verdict,
    error: type[APIError],
) -> None:
    operation, action = ACTIONS[api, safety]
    sandbox.fail(api, operation, fault, times=None)
    once = verdict is Verdict.REJECTED or (verdict is Verdict.UNKNOWN and safety in {"create", "money"})
    unknown = verdict is Verdict.UNKNOWN and safety in {"create", "money"}
    with pytest.raises(OutcomeUnknownError if unknown else error) as caught:
        await action((hero, healthie))
    failure = caught.value
    assert failure.attempts == (1 if once else 3)
    assert failure.operation.startswith(f"{api}.")
    assert failure.status == (fault if isinstance(fault, int) else failure.status)
    if isinstance(failure, OutcomeUnknownError):
        assert isinstance(failure.reason, error)
        assert "Before you send it again, check: " in str(failure)


@pytest.mark.parametrize(("api", "safety"), list(ACTIONS))
async def test_a_server_that_is_not_there_was_never_sent_anything(
    hero: Hero, healthie: Healthie, api: str, safety: str, unused_tcp_port: int
) -> None:
    nowhere = f"http://127.0.0.1:{unused_tcp_port}"
    policy = RetryPolicy(attempts=3, initial=0.001, maximum=0.002)
    async with (
        Hero(api_key="k", practice_group_id="42", environment="staging", base_url=nowhere, retry=policy) as lost_hero,
        Healthie(api_key="k", environment="sandbox", base_url=nowhere, retry=policy) as lost_healthie,
    ):
        with pytest.raises(NotSentError) as caught:
            await ACTIONS[api, safety][1]((lost_hero, lost_healthie))
    assert caught.value.verdict is Verdict.NEVER_SENT
    assert caught.value.attempts == 3


@pytest.mark.parametrize(("api", "safety"), list(ACTIONS))
@pytest.mark.slow
async def test_a_response_that_does_not_come_is_a_timeout(
    hero: Hero, healthie: Healthie, sandbox: Sandbox, api: str, safety: str
) -> None:
    operation, action = ACTIONS[api, safety]
    sandbox.fail(api, operation, "hang", times=None)
    options = {"timeout": 0.2, "retry": RetryPolicy(attempts=2, initial=0.001, maximum=0.002)}
    with pytest.raises(OutcomeUnknownError if safety in {"create", "money"} else RequestTimeoutError) as caught:
        await action((hero.with_options(**options), healthie.with_options(**options)))  # type: ignore[arg-type] # one dict for both clients
    reason = caught.value.reason if isinstance(caught.value, OutcomeUnknownError) else caught.value
    assert isinstance(reason, RequestTimeoutError)
    assert isinstance(reason, TimeoutError)


@pytest.mark.parametrize("retry_after", ["1", 0.2])
@pytest.mark.slow
async def test_retry_after_is_waited_for(hero: Hero, sandbox: Sandbox, retry_after: str | float) -> None:
    sandbox.fail("hero", "listCoupons", 429, retry_after=retry_after)
    await hero.invoicing.list_coupons()
    first, second = (request.time for request in sandbox.requests)
    assert second - first >= float(retry_after)


@pytest.mark.parametrize(("retry_after", "deadline"), [(600, 20.0), (4, 1.0)])
async def test_a_retry_after_that_is_too_long_fails_at_once_with_the_time_to_come_back(
    hero: Hero, sandbox: Sandbox, retry_after: int, deadline: float
) -> None:
    sandbox.fail("hero", "createInvoice", 429, retry_after=retry_after, times=None)
    with pytest.raises(RateLimitedError) as caught:
        await hero.with_options(deadline=deadline).invoicing.create_invoice(body=INVOICE)
    assert caught.value.retry_after is not None
    assert caught.value.retry_after >= retry_after
    assert caught.value.attempts == 1


async def test_a_deadline_bounds_the_whole_call(hero: Hero, sandbox: Sandbox) -> None:
    sandbox.fail("hero", "listCoupons", 503, times=None)
    patient = RetryPolicy(attempts=1000, initial=0.2, maximum=0.2)
    with pytest.raises(DeadlineExceededError) as caught:
        await hero.with_options(deadline=0.5, retry=patient).invoicing.list_coupons()
    assert 1 <= caught.value.attempts <= 6
    assert len(sandbox.requests) <= 6
