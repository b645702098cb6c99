"""The site as it is built: complete, linked, searchable, quiet on the network, fit for phones and for everybody.

All of it is in this file, so that a run of all tests builds the site once.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urldefrag, urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from docs.site.safety import RAISED_ON_UNKNOWN, RESENT
from hero_healthie import operations
from tests.support.site import HtmlPage, Visitor, build, launch, read_pages, served
from tests.support.verdict_table import CAUSES, SAFETY

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

LARGEST = 200_000
"""Bytes of HTML that a page may have."""

BILLING = "reference/healthie-queries-billing"
FOUND = {
    "requestedPayments": f"{BILLING}*#requestedPayments",
    "requested_payments": f"{BILLING}*#requestedPayments",
    "updateInvoice": "reference/hero-invoicing.html#updateInvoice",
    "invoice": "invoice.html*",
    "x-practice-group-id": "reference/index.html#*",
    "OutcomeUnknownError": "reference/python-errors.html#OutcomeUnknownError",
    "only_unpaid cannot go": "reference/messages.html*",
    "only_unpaid cannot go together with another status": "reference/messages.html*",
}
"""What people search for, and a place that has to be among the first five results."""

AXE_PAGES = (
    "index.html",
    "errors.html",
    "lists.html",
    "book.html",
    "reliability.html",
    "comparison.html",
    "search.html?q=invoice",
    "reference/index.html",
    "reference/hero-links.html",
    "reference/healthie-queries-billing.html",
)
"""Pages that stand for all kinds: prose, tables, code, the search, the reference."""

TASKS = {
    "make a first call to Hero": "start-hero.html",
    "make a first call to Healthie": "start-healthie.html",
    "try it without a key": "sandbox.html",
    "find or register a patient": "patients.html",
    "book an appointment": "book.html",
    "take in a form": "intake-form.html",
    "send an invoice": "invoice.html",
    "take a payment": "pay.html",
    "write to a patient": "message.html",
    "upload a file": "upload.html",
    "send a booking link": "links.html",
    "know whether an invoice was made": "reconcile.html",
    "never bill twice": "never-billing-twice.html",
    "walk through a list": "lists.html",
    "get only some fields": "into.html",
    "find an operation by name": "search.html",
    "look up an operation of Hero": "reference/hero-invoicing.html",
    "look up an operation of Healthie": "reference/healthie-queries-billing.html",
    "understand an error": "errors.html",
    "find an error by what it says": "reference/messages.html",
    "be slower or faster": "pace.html",
    "receive a webhook": "webhooks.html",
    "follow live events": "realtime.html",
    "use it in FastAPI": "fastapi.html",
    "serve many clinics": "tenants.html",
    "test an app": "testing.html",
    "move to a new version of the API": "upgrading.html",
    "see what is logged": "observability.html",
    "know what is never logged": "privacy.html",
    "use the command line": "command-line.html",
}
"""What a newcomer wants, and the page that says it."""


@pytest.fixture(scope="module")
def html(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def pages(html: Path) -> dict[str, HtmlPage]:
    return read_pages(html)


@pytest.fixture(scope="module")
def address(html: Path) -> Iterator[str]:
    with served(html) as address:
        yield address


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = launch(playwright, tmp_path_factory.mktemp("chromium"))
        yield browser
        browser.close()


def test_every_operation_has_an_entry(pages: dict[str, HtmlPage], html: Path) -> None:
    objects = json.loads((html.parent / "source/objects.json").read_text("utf-8"))
    places = {name: (page, anchor) for name, _, kind, page, anchor in objects if kind == "operation"}
    for operation in operations():
        page, anchor = places[operation.python_path]
        assert anchor == operation.name
        assert anchor in pages[f"reference/{page}.html"].ids
    assert len(list(operations())) > 800


@pytest.mark.parametrize("safety", SAFETY)
def test_the_words_on_what_is_resent_are_those_of_the_table_of_verdicts(safety: str) -> None:
    causes = [cause for cause in CAUSES if not cause.cancelled and safety in cause.classes]
    resent = {cause.verdict.replace("_", " ") for cause in causes if cause.resent(safety)}
    assert resent == set(RESENT[safety])
    raised = {cause.raised(safety) for cause in causes if cause.verdict == "unknown"}
    assert (raised == {RAISED_ON_UNKNOWN.get(safety)}) == (safety in RAISED_ON_UNKNOWN)


def test_nothing_of_the_markup_is_left(pages: dict[str, HtmlPage]) -> None:
    left = {name for name, page in pages.items() if "```" in page.text or "{index}" in page.text}
    assert left == set()


def test_pages_are_small(pages: dict[str, HtmlPage]) -> None:
    sizes = {name: page.path.stat().st_size for name, page in pages.items() if name != "genindex.html"}
    assert {name: size for name, size in sizes.items() if size > LARGEST} == {}
    assert len(sizes) > 80


def test_every_link_leads_somewhere(pages: dict[str, HtmlPage], html: Path) -> None:
    broken: list[tuple[str, str]] = []
    for name, page in pages.items():
        for link in {*page.links, *page.loaded}:
            if link.startswith(("https://", "http://", "mailto:", "data:", "javascript:")):
                continue
            target, anchor = urldefrag(urljoin(name, link.partition("?")[0] if "#" not in link else link))
            found = pages.get(unquote(target))
            if found is None:
                leads = (html / unquote(target).partition("?")[0]).is_file()
            else:
                leads = not anchor or unquote(anchor) in found.ids
            if not leads:
                broken.append((name, link))
    assert broken == []


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, HtmlPage], html: Path) -> None:
    assert {link for page in pages.values() for link in page.loaded if "://" in link or link.startswith("//")} == set()
    styles = "".join(path.read_text("utf-8") for path in html.rglob("*.css"))
    assert "@import" not in styles
    assert "url(http" not in styles.replace('"', "").replace("'", "")


def test_each_page_has_a_twin_in_markdown_and_the_map_names_it(pages: dict[str, HtmlPage], html: Path) -> None:
    written = {name for name in pages if name not in {"search.html", "genindex.html"}}
    assert {name for name in written if not (html / name).with_suffix(".md").is_file()} == set()
    lines = (html / "llms.txt").read_text("utf-8").splitlines()
    named = {line.partition("](")[2].partition(")")[0] for line in lines if line.startswith("- [")}
    assert {name for name in named if not (html / name).is_file()} == set()
    assert {"errors.md", "lists.md", "reference/hero-invoicing.md", "reference/healthie-queries-billing.md"} <= named
    assert len(lines) < 250
    twin = (html / "reference/hero-invoicing.md").read_text("utf-8")
    assert "## updateInvoice" in twin.replace("###", "##")
    assert "{toctree}" not in twin + (html / "index.md").read_text("utf-8")


@pytest.mark.parametrize("task", TASKS)
def test_two_clicks_are_enough(task: str, pages: dict[str, HtmlPage]) -> None:
    def next_to(names: set[str]) -> set[str]:
        return {urldefrag(urljoin(name, link))[0] for name in names for link in pages[name].links} & pages.keys()

    first = next_to({"index.html"})
    assert TASKS[task] in first | next_to(first)


@pytest.mark.needs("chromium")
def test_the_search_finds_what_people_look_for(browser: Browser, address: str) -> None:
    visitor = Visitor.of(browser, address, scheme="light", phone=False)
    page = visitor.context.new_page()
    missed: dict[str, list[str]] = {}
    for words, place in FOUND.items():
        results = search(page, address, words)
        if not any(Path(result).match(place) for result in results[:5]):
            missed[words] = results[:5]
    visitor.context.close()
    assert missed == {}
    assert [url for url in visitor.asked if not url.startswith(address)] == []


@pytest.mark.needs("chromium")
def test_the_search_works_from_the_disk(browser: Browser, html: Path) -> None:
    folder = f"{html.as_uri()}/"
    visitor = Visitor.of(browser, folder, scheme="light", phone=True)
    results = search(visitor.context.new_page(), folder, "updateInvoice")
    visitor.context.close()
    assert results[0] == "reference/hero-invoicing.html#updateInvoice"


def search(page: Page, address: str, words: str) -> list[str]:
    page.goto(f"{address}search.html?q={quote(words)}")
    page.wait_for_function("document.querySelector('#search-results .search-summary, #search-results > p')")
    page.wait_for_function("!/Searching|Preparing/.test(document.querySelector('#search-results').innerText)")
    links = page.locator("#search-results ul.search li > a")
    hrefs: list[str] = links.evaluate_all("links => links.map(link => link.href)")
    return [href.removeprefix(address).replace(f"?highlight={quote(words)}", "") for href in hrefs]


@pytest.mark.needs("chromium")
@pytest.mark.parametrize(("scheme", "phone"), [("light", False), ("dark", True)])
def test_everybody_can_read_it(browser: Browser, address: str, scheme: Any, phone: bool) -> None:
    visitor = Visitor.of(browser, address, scheme=scheme, phone=phone)
    page = visitor.context.new_page()
    found: dict[str, Any] = {}
    for name in AXE_PAGES:
        page.goto(address + name)
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > page.viewport_size["width"]:  # type: ignore[index] # it was given
            found[f"{name} is wider than the window"] = width
        for violation in Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]:
            found[f"{name} {violation['id']}"] = [node["html"][:200] for node in violation["nodes"][:3]]
    visitor.context.close()
    assert found == {}
    assert [url for url in visitor.asked if not url.startswith(address)] == []
