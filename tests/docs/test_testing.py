"""The pages on the sandbox and on testing, as somebody would follow them."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from hero_healthie import Healthie, Hero
from hero_healthie.sandbox import Sandbox
from hero_healthie.testing import Recording, hero_client
from tests.docs.test_code_blocks import BLOCK
from tests.support.paths import ROOT
from tests.support.pytest_runs import run_pytest

FILE = re.compile(r"# (\w+\.py)\n")


@pytest.mark.slow
async def test_the_modules_of_the_pages_on_testing_pass(sandbox: Sandbox, tmp_path: Path) -> None:
    pages = sorted(ROOT.glob("docs/testing*.md"))
    blocks = [block for page in pages for block in BLOCK.findall(page.read_text("utf-8"))]
    with Recording(tmp_path / "recordings" / "test_recorded.test_coupons.json", record=True) as recording:
        async with hero_client(sandbox, http_client=recording) as hero:
            await hero.invoicing.list_coupons()
    named = {found[1]: block for block in blocks if (found := FILE.match(block))}
    assert len(named) == len(blocks)
    for name, block in named.items():
        (tmp_path / name).write_text(block, "utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nasyncio_default_fixture_loop_scope = function\n", "utf-8")
    done = await asyncio.to_thread(run_pytest, tmp_path, "-W", "error")
    tests = sum(len(re.findall(r"^(?:async )?def test_", block, re.MULTILINE)) for block in blocks)
    assert (done.returncode, f"{tests} passed" in done.stdout) == (0, True), done.stdout


async def test_the_blocks_of_the_page_on_the_sandbox_run(
    sandbox: Sandbox, healthie: Healthie, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)
    first, *others = BLOCK.findall((ROOT / "docs/sandbox.md").read_text("utf-8"))
    names: dict[str, Any] = {"Healthie": Healthie, "Hero": Hero}
    await run_block(first, names)
    for block in others:
        names["sandbox"] = sandbox
        await run_block(block, names)


async def run_block(block: str, names: dict[str, Any]) -> None:
    running = eval(compile(block, "block", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)  # noqa: S307 (our page)
    if inspect.isawaitable(running):
        await running
