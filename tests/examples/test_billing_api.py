"""The JSON API, the forms, and what strangers are told."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

import pytest

from examples.fastapi_billing.banners import banners
from examples.fastapi_billing.money import MoneyError, in_words, major_units, minor_units, whole_units
from examples.fastapi_billing.overview import Overview
from examples.fastapi_billing.tables import VendorState
from examples.fastapi_billing.vendors import failure_of
from hero_healthie import (
    NO_PACE,
    APIError,
    AuthenticationError,
    Healthie,
    NotSentError,
    RateLimitedError,
    RequestTimeoutError,
    ResponseDecodeError,
)
from tests.support.billing import Browser, Served


@pytest.fixture
def browser(served: Served) -> Iterator[Browser]:
    with Browser(base_url=served.url, trust_env=False, timeout=30, follow_redirects=True) as browser:
        yield browser
    served.sandbox.clear_faults()


def test_invoices_and_totals_are_told_in_texts(browser: Browser) -> None:
    found = browser.get("/api/invoices", params={"vendor": "healthie", "status": "Paid", "limit": 5}).json()
    assert len(found) == 5
    assert {each["status"] for each in found} == {"Paid"}
    assert all(isinstance(each["amount"], str) for each in found)
    assert browser.get(f"/api/invoices/healthie/{found[0]['id']}").json() == found[0]
    assert {total["currency"] for total in browser.get("/api/totals").json()} == {"USD"}


def test_its_errors_are_problems(browser: Browser, served: Served) -> None:
    served.sandbox.fail("healthie", "requestedPayment", 503, times=None)
    answers = {
        404: browser.get("/api/invoices/hero/none"),
        422: browser.get("/api/invoices", params={"limit": 0}),
        502: browser.get("/api/healthie/invoices/1"),
    }
    for status, response in answers.items():
        assert response.status_code == status
        assert response.headers["content-type"] == "application/problem+json"
        assert response.json()["status"] == status


def test_it_says_whether_it_lives_and_is_ready(browser: Browser) -> None:
    assert browser.get("/live").status_code == 200
    assert browser.get("/ready").json()["healthie"] == "responds"


@pytest.mark.parametrize(
    "path",
    ["/send/hero", "/send/healthie", "/reconcile", "/dead-letters/1", "/sendings/x/look", "/invoices/hero/1/finalize"],
)
def test_a_form_of_another_site_is_refused(browser: Browser, served: Served, path: str) -> None:
    before = len(served.sandbox.requests)
    form = browser.form()
    stranger = {**form, "patient": "101", "what": "x", "amount": "1", "do": "discard"}
    without_cookie = Browser(base_url=served.url, trust_env=False)
    wrong = [
        without_cookie.post(path, data=stranger),
        browser.post(path, data={**stranger, "csrf": "0" * 64}),
        browser.post(path, data={name: value for name, value in stranger.items() if name != "csrf"}),
    ]
    without_cookie.close()
    assert [response.status_code for response in wrong] == [403] * 3
    assert len(served.sandbox.requests) == before


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"amount": "1.005", "patient": "101"}, 422),
        ({"amount": "-1", "patient": "101"}, 422),
        ({"amount": "NaN", "patient": "101"}, 422),
        ({"amount": "0", "patient": "101"}, 422),
        ({"amount": "12", "patient": " "}, 422),
        ({"amount": "12", "patient": "101", "token": "mine"}, 400),
    ],
)
def test_what_cannot_be_invoiced_is_said_and_not_sent(
    browser: Browser, served: Served, fields: dict[str, str], status: int
) -> None:
    before = served.rows("SELECT COUNT(*) FROM sendings")
    response = browser.send_form("hero", **fields)
    assert response.status_code == status
    assert served.rows("SELECT COUNT(*) FROM sendings") == before


def test_a_refusal_names_the_field(browser: Browser, served: Served) -> None:
    page = browser.send_form("healthie", patient="no-such-patient", amount="5.00").text
    assert "Healthie does not accept recipient_id" in page
    assert "The invoice over $5.00 was not sent." in page


FAILED = VendorState(api="healthie", responded_at=60.0, failed_at=61.0, failure="is not responding")


@pytest.mark.parametrize(
    ("waiting", "told"),
    [(0, ""), (1, " One event waits and will be handled"), (7, " 7 events wait and will be handled")],
)
def test_a_failure_is_told_with_what_waits(waiting: int, told: str) -> None:
    overview = Overview([], [], [], {"healthie": FAILED}, 0, waiting, [])
    clock = time.strftime("%H:%M", time.localtime(60.0))
    text = f"<strong>Healthie is not responding.</strong> Nothing was lost; the list is as of {clock}.{told}"
    assert text in banners(overview, csrf="x")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RateLimitedError("x"), "asks us to slow down"),
        (AuthenticationError("x"), "refuses our key: somebody has to check it"),
        (ResponseDecodeError("x"), "gives responses that cannot be read"),
        (RequestTimeoutError("x"), "is not responding"),
        (NotSentError("x"), "is not responding"),
    ],
)
def test_failures_in_words(error: APIError, words: str) -> None:
    assert failure_of(error) == words


def test_nothing_of_another_origin_may_run(browser: Browser) -> None:
    policy = browser.get("/").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "samesite=strict" in browser.get("/").headers["set-cookie"].lower()


def test_a_cancelled_appointment_flags_its_invoice(browser: Browser, served: Served) -> None:
    """Whichever comes first, the invoice or the event."""
    box, known = served.sandbox, int(served.sandbox.hero_samples["appointment_id"])
    patients = {str(known + at): str(101 + at) for at in range(2)}
    late, early = patients
    box.emit("hero", "appointment.cancelled", resource_id=early)
    served.shielded()
    for appointment, patient in patients.items():
        browser.send_form("hero", patient=patient, amount="60", appointment=appointment)
    for kind in ("cancelled", "rescheduled", "confirmed"):
        box.emit("hero", f"appointment.{kind}", resource_id=late)
    served.shielded()
    found = browser.get("/api/invoices", params={"vendor": "hero", "limit": 2}).json()
    assert [(each["amount"], each["appointment"]) for each in found] == [("60.00", "cancelled")] * 2


def test_a_draft_of_hero_is_sent_later(browser: Browser, served: Served) -> None:
    patient = served.sandbox.hero_samples["patient_id"]
    browser.send_form("hero", patient=patient, amount="31.00", mode="draft")
    draft = browser.get("/api/invoices", params={"vendor": "hero", "status": "draft"}).json()[0]
    assert draft["amount"] == "31.00"
    path = f"/invoices/hero/{draft['id']}/finalize"
    served.sandbox.fail("hero", "updateInvoice", 403)
    refused = browser.post(path, data=browser.form())
    assert refused.status_code == 502
    assert "still a draft" in refused.text
    browser.post(path, data=browser.form())
    assert browser.get(f"/api/invoices/hero/{draft['id']}").json()["status"] == "open"


def test_lost_events_are_made_up_for(browser: Browser, served: Served) -> None:
    """What no webhook told, the list tells."""
    box = served.sandbox
    changed, deleted = box.healthie_samples["unpaid_invoice_id"], box.healthie_samples["partial_invoice_id"]

    async def work() -> None:
        async with Healthie(
            api_key=box.healthie_api_key, environment="sandbox", base_url=box.healthie_url, pace=NO_PACE
        ) as healthie:
            await healthie.invoices.update(changed, price="321.00")
            await healthie.invoices.delete(deleted)

    for webhook in box.webhooks:
        webhook.enabled = False
    asyncio.run(work())
    assert browser.get(f"/api/invoices/healthie/{changed}").json()["amount"] != "321.00"
    browser.post("/reconcile", data=browser.form())
    for webhook in box.webhooks:
        webhook.enabled = True
    assert browser.get(f"/api/invoices/healthie/{changed}").json()["amount"] == "321.00"
    assert browser.get(f"/api/invoices/healthie/{deleted}").status_code == 404


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [("12.50", "GBP", 1250), ("$1,200", "USD", 120_000), ("5", "JPY", 5), ("0.1", "EUR", 10)],
)
def test_money_is_whole(text: str, currency: str, minor: int) -> None:
    assert minor_units(text, currency) == minor
    assert minor_units(str(major_units(minor, currency)), currency) == minor


@pytest.mark.parametrize("text", ["", "x", "1.001", "-1", "inf", "1e99", "0.5.5"])
def test_what_is_no_money_is_refused(text: str) -> None:
    with pytest.raises(MoneyError):
        minor_units(text, "GBP")


def test_numbers_of_vendors_and_words_for_people() -> None:
    assert whole_units(9500.0) == 9500
    with pytest.raises(MoneyError):
        whole_units(95.5)
    assert [in_words(*each) for each in [(123450, "GBP"), (5, "JPY"), (99, "CHF")]] == [
        "£1,234.50",
        "5 JPY",
        "0.99 CHF",
    ]
