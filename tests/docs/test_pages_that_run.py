"""The blocks of some pages are run, one after the other, against the sandbox."""

from __future__ import annotations

import ast
import inspect
import linecache
import re
from typing import Any

import pytest

from hero_healthie import Healthie, Hero
from hero_healthie.sandbox import Sandbox
from tests.conftest import hero_of
from tests.docs.test_code_blocks import BLOCK
from tests.support.paths import ROOT

NOT_RUN = re.compile(r"^<!-- not run: .*? -->\n```python\n.*?^```", re.DOTALL | re.MULTILINE)


class Vault:
    """Where an app keeps its keys."""

    def __init__(self, key: str) -> None:
        self._key = key

    async def read(self, _name: str) -> str:
        return self._key


PATHS = {"bookAppointment": "PATCH /v1/held/{id}/confirm"}
HEALTHIE_PAGES = ("healthie-billing", "healthie-documents", "healthie-forms", "healthie-messages", "realtime")
PAGES = ("beyond-the-methods", "hero-booking", "hero-links", "hero-messages", "hero-patients", *HEALTHIE_PAGES)


@pytest.mark.parametrize("page", PAGES)
async def test_each_block_runs(
    page: str, sandbox: Sandbox, healthie: Healthie, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Sandbox(seed=1) as of_hero:
        of_hero.locate_hero("bookAppointment", PATHS["bookAppointment"])
        for name, value in of_hero.environ.items():
            monkeypatch.setenv(name, value)
        async with hero_of(of_hero) as hero:
            names: dict[str, Any] = {"hero": hero, "healthie": healthie, "vault": Vault(of_hero.hero_api_key)}
            names |= {"Hero": Hero, "paths": PATHS, "sandbox": sandbox}
            await run_blocks(page, names)
            if names["hero"] is not hero:
                await names["hero"].aclose()


async def run_blocks(page: str, names: dict[str, Any]) -> None:
    """Run the blocks of a page, one after the other."""
    for number, block in enumerate(blocks_of(page)):
        await run_block(f"{page}.md[{number}]", block, names)


def blocks_of(page: str) -> list[str]:
    """Return the blocks of a page that can be run."""
    blocks: list[str] = BLOCK.findall(NOT_RUN.sub("", (ROOT / "docs" / f"{page}.md").read_text("utf-8")))
    assert blocks
    return blocks


async def run_block(name: str, block: str, names: dict[str, Any]) -> None:
    """Run one block."""
    linecache.cache[name] = (len(block), None, block.splitlines(keepends=True), name)
    running = eval(compile(block, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)  # noqa: S307 (our page)
    if inspect.isawaitable(running):
        await running
