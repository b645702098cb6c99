"""The JSON API, the forms, and what strangers are told."""

from __future__ import annotations

import asyncio
import html
import re
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
from tests.support.billing import Browser, Served, until


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
    until(served.named)
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
    ("fields", "wrong", "told"),
    [
        ({"amount": "1.005"}, "amount", "it has more digits after the point than the currency"),
        ({"amount": "-1"}, "amount", "it is negative or too large"),
        ({"amount": "NaN"}, "amount", "it is negative or too large"),
        ({"amount": "<b>"}, "amount", "write it as a number, such as 12.50"),
        ({"amount": "0"}, "amount", "Enter an amount above zero."),
        ({"amount": ""}, "amount", "Enter the amount."),
        ({"patient": " "}, "patient", "Enter the patient’s id at Hero."),
        ({"what": ""}, "what", "Say what the invoice is for."),
    ],
)
def test_what_cannot_be_invoiced_is_said_beside_the_field(
    browser: Browser, served: Served, fields: dict[str, str], wrong: str, told: str
) -> None:
    """Nothing is sent, and the form has what was typed, and its number."""
    before = served.rows("SELECT COUNT(*) FROM sendings")
    form = {**browser.form(), "patient": "101", "what": "A <very> long talk", "amount": "12.34", "appointment": "77"}
    response = browser.post("/send/hero", data={**form, **fields})
    assert response.status_code == 422
    assert [told in error for error in errors(response.text, "hero").values()] == [True]
    assert list(errors(response.text, "hero")) == [wrong]
    assert typed(response.text, "hero") == {name: value.strip() for name, value in {**form, **fields}.items()}
    assert served.rows("SELECT COUNT(*) FROM sendings") == before


def test_a_form_that_is_none_of_ours_is_refused(browser: Browser, served: Served) -> None:
    before = served.rows("SELECT COUNT(*) FROM sendings")
    assert browser.send_form("hero", patient="101", amount="12", token="mine").status_code == 400
    assert served.rows("SELECT COUNT(*) FROM sendings") == before


@pytest.mark.parametrize("api", ["hero", "healthie"])
def test_a_refusal_of_a_vendor_is_said_beside_the_field(browser: Browser, served: Served, api: str) -> None:
    """With a new number, as that of the form was used."""
    form = {**browser.form(), "patient": "no-such-patient", "what": "Talk", "amount": "5.00"}
    response = browser.post(f"/send/{api}", data=form)
    name = {"hero": "Hero", "healthie": "Healthie"}[api]
    assert response.status_code == 422
    assert errors(response.text, api) == {
        "patient": f"{name} does not accept this patient. Check it, and send it again."
    }
    kept = typed(response.text, api)
    assert (kept["patient"], kept["what"], kept["amount"]) == ("no-such-patient", "Talk", "5.00")
    assert kept["token"] != form["token"]
    assert f"<strong>{name} does not accept this patient.</strong> The invoice over" in response.text
    mended = browser.post(f"/send/{api}", data={**kept, "patient": served.settings[f"{api}_patient"]})
    assert mended.url.path == "/"
    assert served.rows("SELECT state FROM sendings WHERE token = ?", kept["token"]) == [("sent",)]


def test_a_vendor_that_is_down_costs_nothing_that_was_typed(browser: Browser, served: Served) -> None:
    served.sandbox.fail("hero", "listAdmins", 503, times=None)
    served.sandbox.fail("hero", "createInvoice", 429, times=None)
    form = {**browser.form(), "patient": "101", "what": "Talk", "amount": "5.00"}
    response = browser.post("/send/hero", data=form)
    assert response.status_code == 503
    assert "It was not sent. Send it again when that is mended." in response.text
    assert typed(response.text, "hero")["what"] == "Talk"


def test_it_finds_invoices_and_adds_up_what_it_found(browser: Browser, served: Served) -> None:
    browser.send_form("hero", patient=served.settings["hero_patient"], amount="17.00", mode="draft")
    own_id, number = served.rows("SELECT id, number FROM invoices WHERE minor = 1700 AND api = 'hero'")[0]
    until(lambda: served.rows("SELECT 1 FROM patients WHERE api = 'hero' AND name = 'Ada Lovelace'"))
    for query in ({"q": "LOVELACE"}, {"q": number}, {"vendor": "hero", "status": "draft"}):
        for path in ("/", "/fragment"):
            assert f'data-invoice="hero-{own_id}"' in browser.get(path, params=query).text
    for query in ({"q": "lovelace", "vendor": "healthie"}, {"q": "%"}, {"q": "_ovelace"}):
        found = browser.get("/fragment", params=query).text
        assert "No such invoices." in found
        assert 'class="sum"' not in found  # the totals are of what was found
    assert browser.get("/api/invoices", params={"text": number}).json()[0]["number"] == number
    assert "http-equiv" not in browser.get("/").text  # a page that loads itself again loses what was typed
    page = browser.get("/", params={"q": '"><i>', "vendor": "healthie", "status": "Paid"}).text
    assert "<i>" not in page
    assert '<option value="healthie" selected>' in page
    assert '<option value="paid" selected>' in page


def test_it_says_how_many_are_not_shown(browser: Browser, served: Served) -> None:
    count = served.rows("SELECT COUNT(*) FROM invoices WHERE NOT deleted")[0][0]
    assert f"The 40 of {count} that changed last." in browser.get("/fragment").text
    assert "that changed last" not in browser.get("/fragment", params={"status": "draft"}).text


def test_an_invoice_is_shown_with_its_history(browser: Browser, served: Served) -> None:
    own_id = served.sandbox.healthie_samples["paid_invoice_id"]
    patient = until(
        lambda: served.rows(
            "SELECT name FROM patients JOIN invoices ON patients.id = patient_id WHERE invoices.id = ? "
            "AND invoices.api = 'healthie' AND patients.api = 'healthie'",
            own_id,
        )
    )[0][0]
    page = browser.get(f"/invoices/healthie/{own_id}").text
    assert f"<dd>{patient}</dd>" in page
    assert "comparison with Healthie" in page
    missing = browser.get("/invoices/healthie/none")
    assert missing.status_code == 404
    assert "There is no such invoice" in missing.text


def errors(page: str, api: str) -> dict[str, str]:
    """What is told beside the fields of a form; each field refers to it."""
    found = dict(re.findall(rf'<p class="error" id="{api}-(\w+)-error">(.*?)</p>', page))
    for name in found:
        field = re.findall(rf'<input id="{api}-{name}" .*?>', page)[0]
        assert 'aria-invalid="true"' in field
        assert re.search(rf'aria-describedby="[^"]*{api}-{name}-error"', field)
    return {name: html.unescape(text) for name, text in found.items()}


def typed(page: str, api: str) -> dict[str, str]:
    """What the fields of a form have."""
    form = page.partition(f'id="send-{api}"')[2].partition("</form>")[0]
    found = dict(re.findall(r'<input [^>]*name="(\w+)" value="(.*?)"', form))
    return {name: html.unescape(value) for name, value in found.items()}


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
