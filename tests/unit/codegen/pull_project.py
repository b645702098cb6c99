"""A small project to pull into, and an HTTP server on loopback that a test scripts."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import io
import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import yaml
from graphql import GraphQLSchema, build_schema, graphql_sync

from hero_healthie_codegen.__main__ import main
from tests.unit.codegen.test_commands import OPENAPI, SCHEMA, lock

VERSION = "2026-01-01"
NEWER_OPENAPI = yaml.safe_load(OPENAPI) | {"info": {"title": "Small", "version": "1.1.0"}}
NEWER_SCHEMA = SCHEMA.replace("type Pet { id: ID! name: String }", "type Pet { id: ID! name: String age: Int }")


@dataclass
class Done:
    """How a command ended."""

    code: int
    output: str
    errors: str


def run(*arguments: str, root: Path) -> Done:
    """The command as the shell runs it, without the start of another interpreter."""
    output, errors = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors):
        code = main([*arguments, "--root", str(root)])
    return Done(code, output.getvalue(), errors.getvalue())


def make_project(root: Path) -> Path:
    (root / "specs" / "hero").mkdir(parents=True)
    (root / "specs" / "healthie").mkdir()
    (root / "specs" / "hero" / "openapi.yaml").write_text(OPENAPI)
    (root / "specs" / "healthie" / "schema.graphql").write_text(SCHEMA)
    lock(root)
    return root


def snapshot(root: Path) -> dict[str, str]:
    """Every file below specs/, temporary ones included."""
    files = (path for path in (root / "specs").rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


Respond = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Lets the test respond."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        self.body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.seen.append((self.path, dict(self.headers)))
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.server.respond(self)

    do_POST = do_GET  # noqa: N815 # as http.server names it

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def send(self, content: bytes, status: int = 200, length: int | None = None, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.end_headers()
        self.wfile.write(content)
        self.close_connection = True


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, respond: Respond) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.respond = respond
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.url = f"http://127.0.0.1:{self.server_port}"


@contextlib.contextmanager
def serving(respond: Respond) -> Iterator[Server]:
    server = Server(respond)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def text(content: str | bytes, status: int = 200, **headers: str) -> Respond:
    data = content.encode() if isinstance(content, str) else content
    return lambda handler: handler.send(data, status, **headers)


def cut_short(content: bytes) -> Respond:
    """Half of what the header promises, then the end of the connection."""
    return lambda handler: handler.send(content[: len(content) // 2], length=len(content))


def packed(content: bytes) -> Respond:
    return lambda handler: handler.send(gzip.compress(content), Content_Encoding="gzip")


@dataclass
class Dripping:
    """Byte after byte, without end, until the client has had enough; `began` is set with the first."""

    began: threading.Event = field(default_factory=threading.Event)

    def __call__(self, handler: Handler) -> None:
        handler.send(b"openapi: 3.1.0\n", length=1_000_000)
        while True:
            handler.wfile.write(b"#")
            handler.wfile.flush()
            self.began.set()
            time.sleep(0.01)


@dataclass
class GraphQL:
    """Responds to the query that comes, by executing it."""

    schema: GraphQLSchema = field(default_factory=lambda: build_schema(NEWER_SCHEMA))
    extensions: dict[str, Any] = field(default_factory=dict)
    versions: tuple[str, ...] = (VERSION, "2026-07-01")

    def __call__(self, handler: Handler) -> None:
        version = handler.headers.get("Healthie-GraphQL-API-Version")
        if version not in self.versions:
            error = {"message": "Unsupported.", "extensions": {"code": "UNSUPPORTED_API_VERSION"}}
            handler.send(json.dumps({"errors": [error]}).encode(), 400)
            return
        done = graphql_sync(self.schema, json.loads(handler.body)["query"]).formatted
        body = {**done, **({"extensions": self.extensions} if self.extensions else {})}
        handler.send(json.dumps(body).encode(), Content_Type="application/json")
