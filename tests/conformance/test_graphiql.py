"""GraphiQL in a browser, out of what npm installed: it documents and sends, and loads nothing from elsewhere."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from hero_healthie.sandbox import Sandbox

from .conftest import HERE, PLAIN, Note, node_version


@pytest.fixture
def graphiql() -> Iterator[Sandbox]:
    with Sandbox(graphiql=HERE / "node_modules") as sandbox:
        yield sandbox


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            tmp_path / "data",
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
            env={**PLAIN, "HOME": str(tmp_path)},
            viewport={"width": 1280, "height": 800},
        )
        context.set_default_timeout(60_000)
        expect.set_options(timeout=60_000)
        yield context.new_page()
        context.close()


def test_it_queries_documents_and_stays_here(graphiql: Sandbox, page: Page, note: Note) -> None:
    asked, complaints = list[str](), list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{graphiql.url}/")
    page.click("nav a[href='#graphql']")
    page.click("a[href='/healthie/graphiql']")
    page.click("button[aria-label^='Execute']")
    expect(page.locator(".result-window")).to_contain_text('"total_count"')
    page.click("button[aria-label='Show Documentation Explorer']")
    explorer = page.locator(".graphiql-doc-explorer")
    explorer.get_by_role("link", name="Mutation", exact=True).click()
    expect(explorer).to_contain_text("createRequestedPayment")
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").fill("createClientInp")
    page.get_by_role("option", name=re.compile("createClientInput")).first.click()
    expect(explorer).to_contain_text("dont_send_welcome")
    assert graphiql.requests[-1].headers["healthie-graphql-api-version"] in page.inner_text("body")
    assert complaints == []
    assert {url for url in asked if not url.startswith((graphiql.url, "data:"))} == set()
    note(
        f"{node_version('graphiql')} in Chromium: query, headers, explorer and search; {len(asked)} requests, all here"
    )
