"""How long an editor waits for completions: pyright's language server, asked as an editor asks it."""

from __future__ import annotations

import itertools
import json
import subprocess
import time
from pathlib import Path
from typing import Any


class LanguageServer:
    """A running server over its standard input and output."""

    def __init__(self, program: str, directory: Path, variables: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [program, "--stdio"], cwd=directory, env=variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._numbers = itertools.count(1)
        self._root = directory.as_uri()
        folders = [{"uri": self._root, "name": "root"}]
        self.ask("initialize", processId=None, rootUri=self._root, capabilities={}, workspaceFolders=folders)
        self._send(method="initialized", params={})

    def completions(self, name: str, text: str) -> tuple[float, float, int]:
        """Seconds until the first list of completions at the end of a new file, until the second, and its length."""
        uri = f"{self._root}/{name}"
        lines = text.split("\n")
        place = {"line": len(lines) - 1, "character": len(lines[-1])}
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        start = time.perf_counter()
        self._send(method="textDocument/didOpen", params={"textDocument": document})
        self.ask("textDocument/completion", textDocument={"uri": uri}, position=place)
        middle = time.perf_counter()
        found = self.ask("textDocument/completion", textDocument={"uri": uri}, position=place)
        end = time.perf_counter()
        return middle - start, end - middle, len(found["items"] if isinstance(found, dict) else found or [])

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request and wait for its response; reply with nothing to what else comes meanwhile."""
        number = next(self._numbers)
        self._send(id=number, method=method, params=params)
        while True:
            message = self._receive()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message.get("result")
            if "id" in message:
                items = (
                    message.get("params", {}).get("items") if message["method"] == "workspace/configuration" else None
                )
                self._send(id=message["id"], result=None if items is None else [None] * len(items))

    def _send(self, **message: Any) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise SystemExit("the language server ended before its time")
        found: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return found

    def close(self) -> None:
        """End the server."""
        self._process.kill()
        self._process.communicate()
