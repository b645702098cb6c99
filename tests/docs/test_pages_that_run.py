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
from tests.docs.test_code_blocks import BLOCK
from tests.support.paths import ROOT

NOT_RUN = re.compile(r"^<!-- not run: .*? -->\n```python\n.*?^```", re.DOTALL | re.MULTILINE)


class Vault:
    """Where an app keeps its keys."""

    def __init__(self, key: str) -> None:
        self._key = key

    async def read(self, _name: str) -> str:
        return self._key


@pytest.mark.parametrize("page", ["beyond-the-methods"])
async def test_each_block_runs(page: str, hero: Hero, healthie: Healthie, sandbox: Sandbox) -> None:
    names: dict[str, Any] = {"hero": hero, "healthie": healthie, "vault": Vault(sandbox.hero_api_key)}
    path = ROOT / "docs" / f"{page}.md"
    blocks = BLOCK.findall(NOT_RUN.sub("", path.read_text("utf-8")))
    assert blocks
    for number, block in enumerate(blocks):
        name = f"{path.name}[{number}]"
        linecache.cache[name] = (len(block), None, block.splitlines(keepends=True), name)
        running = eval(compile(block, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)  # noqa: S307 (our page)
        if inspect.isawaitable(running):
            await running
