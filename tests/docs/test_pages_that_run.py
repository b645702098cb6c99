"""The blocks of the pages are run, one after the other, against one sandbox."""

from __future__ import annotations

import ast
import asyncio
import inspect
import linecache
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from hero_healthie import Healthie, Hero
from hero_healthie.cli.main import main
from hero_healthie.sandbox import Sandbox
from hero_healthie.testing import fast_clock
from tests.conftest import healthie_of, hero_of
from tests.docs.test_code_blocks import BLOCK
from tests.support.paths import ROOT

NOT_RUN = re.compile(r"^<!-- not run: .*? -->\n```python\n.*?^```", re.DOTALL | re.MULTILINE)
GRAPHQL = re.compile(r"^```graphql\n(.*?)^```", re.DOTALL | re.MULTILINE)


class Vault:
    """Where an app keeps its keys."""

    def __init__(self, key: str) -> None:
        self._key = key

    async def read(self, _name: str) -> str:
        return self._key


PATHS = {"bookAppointment": "PATCH /v1/held/{id}/confirm"}
EVERYDAY = ("book", "intake-form", "invoice", "links", "message", "patients", "pay", "reconcile", "upload")
CALLS = ("beyond-the-methods", "drift", "errors", "events", "keys", "never-billing-twice", "pace", "reliability")
WEBHOOKS = ("webhooks", "webhooks-handling", "webhooks-managing", "webhooks-stores")
APPS = ("fastapi", "tenants", *WEBHOOKS)
OPERATING = ("engine", "privacy", "processes", "security", "warm-up")
ABOUT = ("comparison", "healthie-additions", "healthie-defaults", "index")
PAGES = ("export", "realtime", "start-healthie", "start-hero", *EVERYDAY, *CALLS, *APPS, *OPERATING, *ABOUT)
ELSEWHERE = {
    "custom-operations": "below",
    "files": "test_files.py",
    "into": "test_into.py",
    "into-rules": "test_into.py",
    "lists": "test_lists.py",
    "lists-in-frameworks": "test_lists.py",
    "observability": "test_observability.py",
    "sandbox": "test_testing.py",
    "testing": "test_testing.py",
    "testing-faults": "test_testing.py",
    "testing-responses": "test_testing.py",
    "testing-webhooks": "test_testing.py",
}
"""Pages that take more than clients, and the tests that run them."""

IN_REAL_TIME = {"realtime"}
"""Pages whose waits are for what the server sends."""


@pytest.fixture(scope="module")
def running_sandbox() -> Iterator[Sandbox]:
    """One of this file's own: it knows where `bookAppointment` is."""
    with Sandbox(seed=1) as sandbox:
        sandbox.locate_hero("bookAppointment", PATHS["bookAppointment"])
        yield sandbox


@pytest.fixture
async def names(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> AsyncIterator[dict[str, Any]]:
    """What the blocks of a page start with: clients, and what the page says is the reader's."""
    monkeypatch.chdir(tmp_path)
    secrets = {"HERO_WEBHOOK_SIGNING_KEY": "key_of_tests", "HEALTHIE_WEBHOOK_SECRET": "whsec_of_tests"}
    for name, value in (sandbox.environ | secrets).items():
        monkeypatch.setenv(name, value)
    kept: list[object] = []
    async with hero_of(sandbox) as hero, healthie_of(sandbox) as healthie:
        names: dict[str, Any] = {"hero": hero, "healthie": healthie, "Hero": Hero, "Healthie": Healthie}
        names |= {"sandbox": sandbox, "paths": PATHS, "vault": Vault(sandbox.hero_api_key)}
        names |= {"nurses_key": sandbox.healthie_api_keys[1], "keep": lambda *given: kept.append(given)}
        yield names
        for name, client in (("hero", hero), ("healthie", healthie)):
            if names[name] is not client:
                await names[name].aclose()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.slow
async def test_each_block_runs(page: str, names: dict[str, Any]) -> None:
    if page in IN_REAL_TIME:
        await run_blocks(page, names)
        return
    with fast_clock():
        await run_blocks(page, names)


async def test_the_first_program_of_the_readme(names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    first, *_ = BLOCK.findall((ROOT / "README.md").read_text("utf-8"))
    await run_block("README.md", first, names)
    assert "Customer" in capsys.readouterr().out


@pytest.fixture
def generated(names: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The document of the page on documents of your own, written where the page says it is; what to call for it."""
    (tmp_path / "my_ops").mkdir()
    (tmp_path / "my_ops/invoices.graphql").write_text(GRAPHQL.findall(page_of("custom-operations"))[0], "utf-8")
    (tmp_path / "my_app").mkdir()
    monkeypatch.syspath_prepend(str(tmp_path))
    return ["generate", "--operations", "my_ops", "--out", "my_app/healthie_ops"]


@pytest.mark.slow
async def test_documents_of_your_own(
    generated: list[str], names: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """The page's command prints what the page shows, and the functions that it writes can be called."""
    assert main(generated) == 0
    assert capsys.readouterr().out.strip() in page_of("custom-operations")
    with fast_clock():
        await run_blocks("custom-operations", names)


def page_of(name: str) -> str:
    """Return the text of a page."""
    return (ROOT / "docs" / f"{name}.md").read_text("utf-8")


def test_no_page_is_left_out() -> None:
    """A block is run here or elsewhere, or says why not."""
    pages = {page.stem for page in (ROOT / "docs").glob("*.md") if runnable(page.stem)}
    assert pages == {*PAGES, *ELSEWHERE}


async def run_blocks(page: str, names: dict[str, Any]) -> None:
    """Run the blocks of a page, one after the other."""
    for number, block in enumerate(blocks_of(page)):
        await run_block(f"{page}.md[{number}]", block, names)


def blocks_of(page: str) -> list[str]:
    """Return the blocks of a page that can be run."""
    blocks = runnable(page)
    assert blocks
    return blocks


def runnable(page: str) -> list[str]:
    """Return the blocks of a page that do not say why they are not run."""
    return BLOCK.findall(NOT_RUN.sub("", page_of(page)))


async def run_block(name: str, block: str, names: dict[str, Any]) -> None:
    """Run one block; a whole program, which has an event loop of its own, in a thread."""
    linecache.cache[name] = (len(block), None, block.splitlines(keepends=True), name)
    code = compile(block, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)  # as a reader does
    if "asyncio.run(" in block and not code.co_flags & inspect.CO_COROUTINE:
        await asyncio.to_thread(exec, code, {**names})
        return
    running = eval(code, names)  # noqa: S307 (our page)
    if inspect.isawaitable(running):
        await running
