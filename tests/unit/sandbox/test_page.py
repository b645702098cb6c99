"""The page on the sandbox's own address, what it reads, and who else may read it."""

from __future__ import annotations

import os
import re
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect, sync_playwright

from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.page.graphiql import FILES, INSTALL

from .conftest import NO_TLS


@pytest.fixture
def control(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{sandbox.url}/_sandbox", timeout=10, trust_env=False, verify=NO_TLS) as client:
        yield client


@pytest.fixture(scope="module")
def browser_page(running_sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    program = shutil.which("chromium")
    assert program, "these tests need chromium: apt-get install chromium"
    home = tmp_path_factory.mktemp("chromium")
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            home / "data",
            executable_path=program,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
            env={"PATH": os.environ["PATH"], "HOME": str(home)},
            viewport={"width": 390, "height": 844},
        )
        context.set_default_timeout(30_000)
        expect.set_options(timeout=30_000)
        page = context.new_page()
        yield page
        context.close()


def barriers(page: Page) -> list[str]:
    """What would keep somebody out, as axe sees it: contrast, names, roles."""
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['target']}" for each in found]


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/_sandbox/environ", {}, 200),
        ("/_sandbox/environ", {"host": "localhost:1"}, 200),
        ("/_sandbox/environ", {"host": "host.docker.internal:1"}, 200),
        ("/_sandbox/environ", {"host": "sandbox"}, 200),
        ("/_sandbox/environ", {"host": "elsewhere.example:1"}, 403),
        ("/_sandbox/environ", {"host": "127.0.0.1.elsewhere.example"}, 403),
        ("/_sandbox/environ", {"host": "10.0.0.1"}, 403),
        ("/_sandbox/environ", {"host": "[::1"}, 403),
        ("/", {"host": "elsewhere.example"}, 403),
        ("/hero/v1/me/capabilities", {"host": "elsewhere.example"}, 403),
        ("/_sandbox/reset", {"origin": "http://elsewhere.example"}, 403),
        ("/_sandbox/reset", {"origin": "null"}, 403),
        ("/_sandbox/reset", {"host": "localhost:1", "origin": "http://localhost:1"}, 204),
        ("/_sandbox/reset", {}, 204),
    ],
)
def test_pages_of_elsewhere_neither_read_nor_command(
    control: httpx.Client, sandbox: Sandbox, path: str, headers: dict[str, str], status: int
) -> None:
    sandbox.fail("hero", "*", 500)
    response = control.request("POST" if "reset" in path else "GET", f"{sandbox.url}{path}", headers=headers)
    assert response.status_code == status
    assert bool(sandbox.faults) is (status != 204)
    assert not sandbox.requests


def test_the_latest_requests_come_in_pieces(sandbox: Sandbox, hero_api: httpx.Client, control: httpx.Client) -> None:
    for _ in range(5):
        hero_api.get("/v1/me/capabilities")
    every = control.get("/requests").json()["requests"]
    first = every[0]["seq"]
    assert [each["seq"] for each in every] == list(range(first, first + 5))
    later = control.get("/requests", params={"after": first + 1, "limit": 2}).json()["requests"]
    assert [each["seq"] for each in later] == [first + 3, first + 4]
    assert control.get("/requests", params={"after": "x"}).status_code == 400
    assert len(sandbox.requests) == 5


def test_records_and_rules_are_shown_as_they_are(
    sandbox: Sandbox, hero_api: httpx.Client, control: httpx.Client
) -> None:
    patient = sandbox.given.hero.patient(first_name="Ada")
    state = control.get("/state").json()
    found = control.get("/state", params={"api": "hero", "account": "42", "type": "Patient"}).json()
    assert found["total"] == state["hero"]["42"]["Patient"]
    assert found["records"][0]["id"] == patient.id
    assert control.get("/rules").json() == {"faults": [], "limits": {}, "mischief": {}}
    sandbox.fail("hero", "listAdmins", 429)
    sandbox.limit("hero", calls=5)
    rules = control.get("/rules").json()
    assert [fault["operation"] for fault in rules["faults"]] == ["listAdmins"]
    assert rules["limits"]["hero"]["calls"] == 5


@pytest.fixture
def page(browser_page: Page, sandbox: Sandbox) -> Iterator[Page]:
    """The page, which loads nothing from elsewhere and complains of nothing, but of a misspelt operation."""
    complaints, asked = list[str](), list[str]()
    browser_page.on("console", lambda line: complaints.append(line.text) if line.type in {"error", "warning"} else None)
    browser_page.on("pageerror", lambda error: complaints.append(str(error)))
    browser_page.on("request", lambda request: asked.append(request.url))
    yield browser_page
    assert [text for text in complaints if "400 (Bad Request)" not in text] == []
    assert {url for url in asked if not url.startswith((sandbox.url, "data:"))} == set()


@pytest.mark.slow
def test_the_page_shows_requests_as_they_come(sandbox: Sandbox, page: Page, hero_api: httpx.Client) -> None:
    sandbox.fail("hero", "getCapabilities", 429)
    page.goto(f"{sandbox.url}/")
    hero_api.get("/v1/me/capabilities")
    hero_api.get("/v1/me/capabilities")
    rows = page.locator("tr[data-seq]")
    expect(rows).to_have_count(2)
    expect(rows.nth(1)).to_contain_text("by a rule: 429")
    rows.nth(0).click()
    expect(page.locator("tr.detail")).to_contain_text("/v1/me/capabilities")
    assert page.evaluate("document.querySelector('#requests .wide').scrollWidth") <= 390
    assert barriers(page) == []
    rows.nth(0).get_by_role("button").press("Enter")
    expect(page.locator("tr.detail")).to_have_count(0)
    sandbox.fail("hero", "listAdmins", "hang")
    with socket.create_connection(("127.0.0.1", int(sandbox.url.rpartition(":")[2]))) as hanging:
        head = f"host: 127.0.0.1\r\nx-api-key: {sandbox.hero_api_key}\r\nx-practice-group-id: 42"
        hanging.sendall(f"GET /hero/v1/admins HTTP/1.1\r\n{head}\r\n\r\n".encode())
        expect(rows.nth(0)).to_contain_text("under way")
        hero_api.get("/v1/me/capabilities")
        expect(rows).to_have_count(4)
    expect(rows.nth(1)).to_contain_text("broken by a rule: hang")
    page.fill("#filter", "by a rule")
    expect(rows.nth(0)).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.slow
def test_the_page_shows_rules_and_records_and_has_a_console(sandbox: Sandbox, page: Page) -> None:
    page.goto(f"{sandbox.url}/#rules")
    page.fill("input[name=operation]", "createInvoic")
    page.click("#fault button")
    expect(page.locator("#said")).to_contain_text("did you mean createInvoice")
    page.fill("input[name=operation]", "createInvoice")
    page.click("#fault button")
    expect(page.locator("#rule-rows")).to_contain_text("hero createInvoice: 429, 1 of 1 left")
    sandbox.fail("hero", "listAdmins", "delay", seconds=0.25, times=None)
    sandbox.limit("hero", calls=500)
    expect(page.locator("#rule-rows")).to_contain_text("hero listAdmins: delay, every time, seconds 0.25")
    expect(page.locator("#rule-rows")).to_contain_text("limit of hero: 500 calls in 1 s")
    page.click("nav a[href='#graphql']")
    page.press("#console textarea", "Control+Enter")
    expect(page.locator("#answer")).to_contain_text('"full_name"')
    page.fill("#schema-search", "requestedPayment")
    expect(page.locator("#schema")).to_contain_text("createRequestedPayment")
    assert barriers(page) == []
    page.click("nav a[href='#records']")
    page.fill("#type-filter", "patient")
    expect(page.get_by_role("button", name="Admin 137")).to_be_hidden()
    page.get_by_role("button", name="Patient 12").first.click()
    expect(page.locator("#record-rows")).to_contain_text("Patient: 12 of 12")
    page.emulate_media(color_scheme="dark")
    assert barriers(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def graphiql_in(folder: Path, *, flat: bool = False) -> Path:
    """Files by the names of npm's, or each beside the other: what is in them is GraphiQL's affair."""
    for name in FILES.values():
        file = folder / (Path(name).name if flat else name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"/* {file.name} */")
    return folder


@pytest.mark.parametrize("flat", [False, True], ids=["node_modules", "flat"])
def test_graphiql_is_served_out_of_a_folder_and_nothing_else_is(tmp_path: Path, flat: bool) -> None:
    (tmp_path / "secret.js").write_text("no")
    with (
        Sandbox(graphiql=graphiql_in(tmp_path, flat=flat)) as sandbox,
        httpx.Client(base_url=sandbox.url, timeout=10, trust_env=False, verify=NO_TLS) as client,
    ):
        page = client.get("/healthie/graphiql")
        assert page.status_code == 200
        served = re.findall(r'(?:src|href)="(/[^"]+)"', page.text)
        assert set(FILES) < set(served)
        for path in served:
            file = client.get(path)
            assert file.status_code == 200
            assert file.headers["content-type"].partition(";")[0] in {"text/css", "text/javascript"}
        assert client.get("/_page/graphiql/graphiql.js").text == "/* graphiql.min.js */"
        for path in (
            "/_page/graphiql/secret.js",
            "/_page/graphiql/..%2f..%2fsecret.js",
            "/secret.js",
            "/_page/graphiql/",
        ):
            assert client.get(path).status_code == 404
        assert client.post("/healthie/graphiql").status_code == 404
        assert client.get("/_sandbox/versions").json()["versions"][0] == "2024-06-01", "oldest first"
        assert sandbox.requests[-1:] == [each for each in sandbox.requests if each.method == "POST"], (
            "files are no calls"
        )


def test_without_a_folder_its_place_says_how_to_get_it(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    page = hero_api.get(f"{sandbox.url}/healthie/graphiql")
    assert page.status_code == 404
    assert INSTALL in page.text
    assert "--graphiql" in page.text


def test_a_folder_without_graphiql_is_refused_by_what_is_missing(tmp_path: Path) -> None:
    graphiql_in(tmp_path)
    (tmp_path / "react/umd/react.production.min.js").unlink()
    with pytest.raises(
        ValueError, match=r"graphiql must be a folder that holds react/umd/react\.production\.min\.js; "
    ):
        Sandbox(graphiql=tmp_path)
    for wrong in (tmp_path / "none", 5):
        with pytest.raises(ValueError, match="graphiql must be a folder"):
            Sandbox(graphiql=wrong)  # type: ignore[arg-type] # that is the point


@pytest.mark.parametrize("origin", ["http://localhost:3000", "*"])
def test_pages_of_the_named_origin_may_call(origin: str) -> None:
    with (
        Sandbox(cors=origin) as sandbox,
        httpx.Client(base_url=sandbox.url, timeout=10, trust_env=False, verify=NO_TLS) as client,
    ):
        asking = {"origin": "http://localhost:3000", "access-control-request-method": "POST"}
        asking |= {"access-control-request-headers": "authorization, content-type"}
        allowed = client.options("/healthie/graphql", headers=asking)
        assert allowed.status_code == 204
        assert allowed.headers["access-control-allow-origin"] == origin
        assert allowed.headers["access-control-allow-headers"] == "authorization, content-type"
        assert client.get("/hero/v1/me").headers["access-control-allow-origin"] == origin


def test_no_other_page_may(sandbox: Sandbox, hero_api: httpx.Client) -> None:
    assert (
        "access-control-allow-origin" not in hero_api.get("/v1/me", headers={"origin": "https://evil.example"}).headers
    )


@pytest.mark.parametrize("origin", ["localhost:3000", "http://a b", "http://a\r\nx: y", "", 5])
def test_what_is_no_origin_is_refused(origin: object) -> None:
    with pytest.raises(ValueError, match="cors must be an origin such as"):
        Sandbox(cors=origin)  # type: ignore[arg-type] # that is the point


def test_queries_by_get_and_batches_are_refused(sandbox: Sandbox, healthie_api: httpx.Client) -> None:
    """What the vendor does with them is not known; both would hide effects from whoever counts requests."""
    assert healthie_api.get(sandbox.healthie_url, params={"query": "{ currentUser { id } }"}).status_code == 404
    batch = healthie_api.post(sandbox.healthie_url, json=[{"query": "{ currentUser { id } }"}])
    assert batch.status_code == 400
    assert "send one request at a time" in batch.json()["errors"][0]["message"]
