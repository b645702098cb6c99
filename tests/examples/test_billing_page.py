"""The billing page in a real browser: it renders, moves, tells of failures in plain words, and sends once."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import threading
from collections.abc import Coroutine, Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect, sync_playwright

from hero_healthie import NO_PACE, Healthie
from tests.support.billing import Served, until
from tests.support.paths import ROOT

SHOTS = ROOT / "build" / "screenshots"
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-proxy-server",
]


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    program = shutil.which("chromium")
    assert program, "these tests need chromium: apt-get install chromium"
    home = tmp_path_factory.mktemp("chromium")
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            home / "data",
            executable_path=program,
            args=QUIET,
            env={"PATH": os.environ["PATH"], "HOME": str(home)},
            viewport={"width": 1200, "height": 860},
        )
        context.set_default_timeout(30_000)
        expect.set_options(timeout=30_000)
        yield context
        context.close()


@pytest.fixture
def page(chromium: BrowserContext, served: Served) -> Iterator[Page]:
    """The page, which may not complain about anything."""
    complaints: list[str] = []
    page = chromium.new_page()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    page.goto(served.url)
    yield page
    page.close()
    served.sandbox.clear_faults()
    assert complaints == []


def shot(page: Page, name: str) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"billing-{name}.png")


def apart(work: Coroutine[Any, Any, None]) -> None:
    """Run it in a thread: the browser is at home in this one's loop."""
    failed: list[Exception] = []

    def run() -> None:
        try:
            asyncio.run(work)
        except Exception as error:  # noqa: BLE001 (told where it is asserted)
            failed.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert not failed, failed


def change(served: Served, id: str, **fields: Any) -> None:
    """Somebody at the clinic changes an invoice in Healthie."""

    async def update() -> None:
        box = served.sandbox
        async with Healthie(
            api_key=box.healthie_api_key, environment="sandbox", base_url=box.healthie_url, pace=NO_PACE
        ) as healthie:
            await healthie.invoices.update(id, **fields)

    apart(update())


def fill(page: Page, api: str, amount: str) -> None:
    form = page.locator(f"#send-{api}")
    form.get_by_label("Amount").fill(amount)


def made(served: Served, api: str) -> int:
    """How many invoices the vendor has really made."""
    return sum(
        effect.api == api and effect.action == "created" and effect.type in {"Invoice", "RequestedPayment"}
        for effect in served.sandbox.ledger
    )


def test_it_shows_the_invoices_and_their_totals(page: Page, served: Served) -> None:
    expect(page).to_have_title("Billing")
    expect(page.locator("tbody#invoices tr")).to_have_count(40)
    cards = page.locator(".card")
    expect(cards.first).to_be_visible()
    expect(cards.filter(has_text=re.compile("^Paid"))).to_contain_text("$")
    shot(page, "1-list")


def test_it_moves_when_a_webhook_comes(page: Page, served: Served) -> None:
    number = served.sandbox.healthie_samples["unpaid_invoice_id"]
    change(served, number, price="1234.50")
    row = page.locator(f"tr[data-invoice='healthie-{number}']")
    expect(row).to_contain_text("$1,234.50")
    expect(row).to_contain_text("Not Yet Paid")
    change(served, number, status="Paid")
    expect(row.locator(".status.good")).to_have_text("Paid")
    shot(page, "2-live")


def test_a_vendor_that_does_not_answer_is_told_in_words(page: Page, served: Served) -> None:
    served.sandbox.fail("healthie", "*", 503, times=None)
    page.get_by_role("button", name="Compare with Healthie now").click()
    banner = page.locator("[data-vendor=healthie]")
    expect(banner).to_contain_text(
        re.compile(r"Healthie is not responding\. Nothing was lost; the list is as of \d\d:\d\d\.")
    )
    shot(page, "3-vendor-down")
    served.sandbox.clear_faults()
    page.get_by_role("button", name="Compare with Healthie now").click()
    expect(banner).to_have_count(0)


@pytest.mark.parametrize("api", ["hero", "healthie"])
def test_a_double_click_sends_one_invoice(page: Page, served: Served, api: str) -> None:
    before = made(served, api)
    fill(page, api, "12.34")
    page.locator(f"#send-{api} button.primary").dblclick()
    sent = page.locator("[data-sending=sent]").first
    expect(sent).to_contain_text("12.34")
    expect(page.locator("tbody#invoices tr").filter(has_text="12.34").first).to_be_visible()
    shot(page, f"4-sent-{api}")
    assert made(served, api) == before + 1


def test_presses_that_all_come_through_send_one_invoice(page: Page, served: Served) -> None:
    """The same form, sent five times at once without the script's help."""
    before = made(served, "healthie")
    statuses = page.evaluate("""async () => {
        const form = document.querySelector("#send-healthie");
        form.amount.value = "43.21";
        const body = () => new URLSearchParams(new FormData(form));
        const send = () => fetch(form.action, { method: "POST", body: body() });
        return (await Promise.all([1, 2, 3, 4, 5].map(send))).map((answer) => answer.status);
    }""")
    assert statuses == [200] * 5  # after the redirect
    until(lambda: served.rows("SELECT 1 FROM sendings WHERE minor = 4321 AND state = 'sent'"))
    assert made(served, "healthie") == before + 1


def test_what_may_have_been_sent_is_not_sent_again(page: Page, served: Served) -> None:
    before = made(served, "hero")
    served.sandbox.fail("hero", "createInvoice", "reset_after")
    fill(page, "hero", "77.00")
    page.locator("#send-hero button.primary").click()
    banner = page.locator("[data-sending=unknown]").filter(has_text="77.00")
    expect(banner).to_contain_text("Do not send it again. Hero is not responding.")
    expect(banner).to_contain_text("Hero is not responding. The invoice over £77.00 may have been")
    expect(banner).to_contain_text(re.compile("Look in Hero for an invoice with the memo “Reference [0-9a-f]{8}”"))
    shot(page, "5-unknown")
    assert made(served, "hero") == before + 1


def test_what_healthie_did_without_an_answer_is_found(page: Page, served: Served) -> None:
    before = made(served, "healthie")
    served.sandbox.fail("healthie", "createRequestedPayment", "reset_after")
    fill(page, "healthie", "88.00")
    page.locator("#send-healthie button").click()
    expect(page.locator("[data-sending=sent]").filter(has_text="88.00")).to_be_visible()
    assert made(served, "healthie") == before + 1


def test_what_could_not_be_handled_is_shown_and_tried_again(page: Page, served: Served) -> None:
    served.sandbox.fail("healthie", "requestedPayment", 400, times=None)
    record = "<img src=x onerror=document.title='pwned'>"
    served.sandbox.emit("healthie", "requested_payment.updated", resource_id=record)
    dead = page.locator("#dead")
    expect(dead).to_contain_text("requested_payment.updated")
    expect(dead).to_contain_text("<img")
    shot(page, "6-dead-letter")
    served.sandbox.clear_faults()
    dead.get_by_role("button", name="Try again").first.click()
    expect(dead).to_have_count(0)
    expect(page).to_have_title("Billing")
