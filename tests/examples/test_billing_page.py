"""The billing page in a real browser: it renders, moves, tells of failures in plain words, and sends once."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import threading
from collections.abc import Coroutine, Iterator
from typing import Any, Literal

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
    # A browser notes the status of a form with a mistake.
    page.on(
        "console",
        lambda line: (
            complaints.append(line.text) if line.type == "error" and "/send/" not in line.location["url"] else None
        ),
    )
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


@pytest.mark.parametrize(("api", "amount"), [("hero", "12.34"), ("healthie", "56.78")])
def test_a_double_click_sends_one_invoice(page: Page, served: Served, api: str, amount: str) -> None:
    before = made(served, api)
    fill(page, api, amount)
    page.locator(f"#send-{api} button.primary").dblclick()
    expect(page.locator("[data-sending=sent]").filter(has_text=amount).first).to_be_visible()
    expect(page.locator("tbody#invoices tr").filter(has_text=amount).first).to_be_visible()
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


def test_what_was_typed_stays(page: Page, served: Served) -> None:
    """In the form with the mistake, in the other form, and whatever else is pressed."""
    before = made(served, "hero")
    hero, healthie = page.locator("#send-hero"), page.locator("#send-healthie")
    healthie.get_by_label("What for").fill("Half written")
    hero.get_by_label("What for").fill("Sick note")
    hero.get_by_label("Amount").fill("ninety")
    hero.get_by_role("button", name="Send with Hero").click()
    amount = hero.get_by_label("Amount")
    expect(amount).to_have_attribute("aria-invalid", "true")
    expect(amount).to_be_focused()
    expect(amount).to_have_value("ninety")
    expect(amount).to_have_accessible_description(
        "This amount cannot be invoiced: write it as a number, such as 12.50."
    )
    expect(hero.get_by_label("What for")).to_have_value("Sick note")
    with page.expect_response("**/reconcile"):
        page.get_by_role("button", name="Compare with Healthie now").click()
    expect(hero.get_by_label("What for")).to_have_value("Sick note")
    expect(healthie.get_by_label("What for")).to_have_value("Half written")
    shot(page, "7-mistake")
    amount.fill("90")
    hero.get_by_role("button", name="Send with Hero").click()
    expect(page.locator("[data-sending=sent]").filter(has_text="£90.00")).to_be_visible()
    expect(hero.get_by_label("Amount")).to_have_value("")
    expect(healthie.get_by_label("What for")).to_have_value("Half written")
    assert made(served, "hero") == before + 1


def test_a_page_that_is_gone_costs_nothing_that_was_typed(page: Page, served: Served) -> None:
    fill(page, "hero", "55.00")
    page.route("**/send/hero", lambda route: route.fulfill(status=502, body="Bad gateway"))
    page.locator("#send-hero button.primary").click()
    expect(page.locator("#said")).to_contain_text("What you typed is kept.")
    expect(page.locator("#send-hero").get_by_label("Amount")).to_have_value("55.00")
    expect(page.locator("#send-hero button.primary")).to_be_enabled()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_phone(page: Page, served: Served, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 390, "height": 844})
    link = page.locator("#invoices a").first
    for name, path in [("list", "/"), ("search", "/?q=a&vendor=healthie"), ("detail", link.get_attribute("href"))]:
        page.goto(f"{served.url}{path}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        shot(page, f"8-phone-{name}-{scheme}")


def test_it_is_dark_where_the_system_is(page: Page, served: Served) -> None:
    """Texts keep their contrast of 4.5 to 1 in both."""
    for is_dark in (False, True):
        page.emulate_media(color_scheme="dark" if is_dark else "light")
        assert (luminance(page.evaluate("getComputedStyle(document.body).backgroundColor")) < 0.2) is is_dark
        for text, back in page.evaluate(COLOURS):
            low, high = sorted([luminance(text), luminance(back)])
            assert (high + 0.05) / (low + 0.05) >= 4.5, (is_dark, text, back)
        shot(page, f"9-{'dark' if is_dark else 'light'}")


COLOURS = """() => [...document.querySelectorAll("body *")].filter((each) =>
    each.getClientRects().length && [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
).map((each) => {
    let around = each;
    const of = (element) => getComputedStyle(element).backgroundColor;
    while (around.parentElement && of(around) === "rgba(0, 0, 0, 0)") around = around.parentElement;
    return [getComputedStyle(each).color, of(around)];
})"""


def luminance(colour: str) -> float:
    """The relative luminance of `rgb(…)`."""
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_it_can_be_used_by_keyboard(page: Page, served: Served) -> None:
    """Search, open an invoice, go back, and jump past the list to the forms."""
    page.get_by_label("Search").focus()
    page.keyboard.type("uu-57")
    page.keyboard.press("Enter")
    expect(page.locator("tbody#invoices tr")).to_have_count(1)
    expect(page.get_by_label("Search")).to_have_value("uu-57")
    expect(page.get_by_role("table", name="Invoices").get_by_role("columnheader")).to_have_count(6)
    page.locator("#invoices a").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^Invoice UU-57"))
    page.get_by_role("link", name="Back to the invoices").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_title("Billing")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Send an invoice")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("#send-hero").get_by_label("Patient")).to_be_focused()


def test_every_field_and_button_has_a_name(page: Page, served: Served) -> None:
    fields = page.locator("input:not([type=hidden]), select, button")
    assert fields.count() >= 12
    for field in fields.all():
        expect(field).to_have_accessible_name(re.compile(r"\w"))
