"""The examples of docs/observability.md run as they stand, against the sandbox."""

from __future__ import annotations

import ast
import inspect
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from hero_healthie.sandbox import Sandbox
from tests.support.paths import ROOT

PAGE = (ROOT / "docs" / "observability.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)


@pytest.fixture
def loggers() -> Iterator[None]:
    """An example sets levels and handlers."""
    calls = logging.getLogger("hero_healthie.calls")
    levels = logging.root.level, calls.level
    yield
    logging.root.setLevel(levels[0])
    calls.setLevel(levels[1])


@pytest.mark.parametrize("example", EXAMPLES)
async def test_an_example_runs(
    example: str, sandbox: Sandbox, loggers: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)
    code = compile(example, "docs/observability.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    names: dict[str, object] = {}
    running = eval(code, names)  # noqa: S307 (our own page)
    if inspect.isawaitable(running):
        await running
    if "slow_ones" in names:
        assert '"actor":"user-7"' in (tmp_path / "audit.jsonl").read_text("utf-8")
    if "trail" in names:
        trail = names["trail"]
        assert isinstance(trail, list)
        assert [entry["outcome"] for entry in trail] == ["done"]


def test_there_are_examples() -> None:
    assert len(EXAMPLES) == 4
