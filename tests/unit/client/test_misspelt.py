"""A misspelt method is told what it should be called, and an error says all it knows to a person who asks."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from hero_healthie import FieldError, Healthie, Hero, InvalidRequestError, NotFoundError, OutcomeUnknownError
from hero_healthie.sandbox import Sandbox
from tests.conftest import hero_of


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("hero.invoicng", "'Hero' object has no attribute 'invoicng'; did you mean 'invoicing'?"),
        ("hero.update_invoice", "did you mean hero.invoicing.update_invoice?"),
        ("hero.updateInvoice", "did you mean hero.invoicing.update_invoice?"),
        ("hero.for_practise_group", "did you mean 'for_practice_group' or"),
        ("hero.invoicing.updat_invoice", "did you mean 'update_invoice"),
        ("hero.invoicing.listCoupons", "did you mean 'list_coupons'?"),
        ("healthie.querys", "did you mean 'queries'?"),
        ("healthie.requestedPayments", "did you mean healthie.queries.requested_payments?"),
        ("healthie.queries.requested_payment_", "did you mean 'requested_payment'"),
        ("healthie.queries.currentUser", "did you mean 'current_user'?"),
        ("healthie.mutations.create_requested_paiment", "did you mean 'create_requested_payment'"),
        ("healthie.invoices.lst", "did you mean 'list'?"),
        ("hero.booking.list_appointment_types", "did you mean hero.practice_group.list_appointment_types?"),
        ("healthie.queries.createTask", "did you mean healthie.mutations.create_task?"),
        ("healthie.invoices.requested_payment", "did you mean healthie.queries.requested_payment?"),
        ("healthie.zzz", "'Healthie' object has no attribute 'zzz'"),
        ("healthie._zzz", "'Healthie' object has no attribute '_zzz'"),
    ],
)
async def test_the_closest_name_is_told(hero: Hero, healthie: Healthie, path: str, text: str) -> None:
    name, *rest = path.split(".")
    value: Any = {"hero": hero, "healthie": healthie}[name]
    for each in rest[:-1]:
        value = getattr(value, each)
    with pytest.raises(AttributeError) as caught:
        getattr(value, rest[-1])
    assert text in str(caught.value)
    assert (caught.value.name, caught.value.obj) == (rest[-1], value)
    assert not hasattr(value, "no_such_method_at_all")


def test_clients_still_copy(sandbox: Sandbox) -> None:
    assert copy.copy(hero_of(sandbox)).practice_group_id == "42"


def test_an_error_explains_itself_to_a_person() -> None:
    error = InvalidRequestError(
        "the vendor rejected it",
        operation="hero.x.y",
        status=400,
        request_id="r-1",
        codes=["BAD"],
        field_errors=[FieldError("name", message="Ada is no name", expected="text")],
        partial={"user": "Ada"},
        tenant="42",
        retry_after=0.39284719,
    )
    text = error.explain()
    for part in (
        "InvalidRequestError: hero.x.y: the vendor rejected it (HTTP 400, request r-1)",
        "do not log it",
        "operation: hero.x.y",
        "verdict: rejected",
        "codes: ('BAD',)",
        "tenant: 42",
        "retry_after: 0.393\n",
        "name: Ada is no name, expected text",
        "partial: {'user': 'Ada'}",
    ):
        assert part in text
    assert "Ada" not in str(error) + repr(error)
    assert "Ada" not in pickle.loads(pickle.dumps(error)).explain()
    unknown = OutcomeUnknownError("it was sent", reason=error, check="look at Stripe")
    assert "check: look at Stripe" in unknown.explain()
    assert "Ada" not in unknown.explain().partition("reason: ")[2].partition("\n")[0]


async def test_its_attempts_are_listed(hero: Hero) -> None:
    with pytest.raises(NotFoundError) as caught:
        await hero.request("GET", "/v1/patients/99999")
    assert "attempt 1: " in caught.value.explain()
    assert ", rejected, HTTP 404" in caught.value.explain()
