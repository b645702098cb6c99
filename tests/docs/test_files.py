"""The examples of docs/files.md run as they stand: against the sandbox, and a server that gives a document out."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path

import pytest

from healthie_api.queries import Queries
from hero_healthie.sandbox import Sandbox
from tests.support.file_server import file_server
from tests.support.paths import ROOT

EXAMPLES = re.findall(r"^```python\n(.*?)^```", (ROOT / "docs/files.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)


async def test_the_examples_run(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "scan.pdf").write_bytes(b"%PDF")
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)
    names: dict[str, object] = {}
    assert len(EXAMPLES) == 3
    async with file_server() as server:
        server.content = b"%PDF of the vendor"
        document = Queries.document

        async def with_link(self: Queries, **arguments: str) -> object:
            found = await document(self, **arguments)
            assert found is not None
            return found.model_copy(update={"expiring_url": f"{server.url}/x?signature=y"})

        monkeypatch.setattr(Queries, "document", with_link)
        for example in EXAMPLES:
            code = compile(example, "docs/files.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            running = eval(code, names)  # noqa: S307 (our own page)
            if inspect.isawaitable(running):
                await running
    assert (tmp_path / "document.pdf").read_bytes() == server.content
    assert "application/pdf" in capsys.readouterr().out
