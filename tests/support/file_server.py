"""A server that takes files and gives them out, in pieces, and can break off in the middle."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from types import ModuleType
from typing import Any

import httpx
import httpx2
from aiohttp import web

LIBRARIES: dict[str, ModuleType | None] = {"aiohttp": None, "httpx": httpx, "httpx2": httpx2}
"""The transports: the built-in one, and those of a caller."""


@dataclass
class FileServer:
    """Remembers what was sent, and gives out `content`."""

    url: str = ""
    answers: list[tuple[int, Any]] = field(default_factory=list[tuple[int, Any]])
    """Of the next uploads, one each: status and JSON; then 200 and `answer`. The status 0 breaks the connection after
    the first bytes of the body, -1 after all of it."""
    answer: Any = field(default_factory=dict[str, Any])
    uploads: list[tuple[dict[str, str], bytes]] = field(default_factory=list[tuple[dict[str, str], bytes]])
    """Headers and bodies."""
    content: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    """Of the responses with the content."""
    ranges: bool = True
    breaks: list[int] = field(default_factory=list[int])
    """Of the next downloads, after how many bytes each breaks off."""
    downloads: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    status: int = 200
    redirect: str = ""
    stall: bool = False
    """Whether downloads stand still after what they break off after."""

    @property
    def tag(self) -> str:
        return f'"{hashlib.md5(self.content, usedforsecurity=False).hexdigest()}"'

    async def take(self, request: web.Request) -> web.StreamResponse:
        status, answer = self.answers.pop(0) if self.answers else (200, self.answer)
        if status in {0, 413}:
            first = await request.content.readany()
            self.uploads.append((_lower(request), first))
            if status == 0:
                _cut(request)
            return web.json_response(answer, status=status or 500)
        self.uploads.append((_lower(request), await request.read()))
        if status == -1:
            _cut(request)
        return web.json_response(answer, status=abs(status))

    async def give(self, request: web.Request) -> web.StreamResponse:
        self.downloads.append(_lower(request))
        if self.redirect:
            return web.Response(status=302, headers={"location": self.redirect})
        if self.status != 200:
            return web.Response(status=self.status, text="<Error>secret</Error>")
        start, status, headers = 0, 200, {"etag": self.tag, "content-type": "application/pdf", **self.headers}
        wanted = request.headers.get("range")
        if wanted and self.ranges and request.headers.get("if-range") == headers["etag"]:
            start, status = int(wanted.removeprefix("bytes=").removesuffix("-")), 206
            if start >= len(self.content):
                return web.Response(status=416, headers={"content-range": f"bytes */{len(self.content)}"})
            headers["content-range"] = f"bytes {start}-{len(self.content) - 1}/{len(self.content)}"
        response = web.StreamResponse(status=status, headers=headers)
        rest = self.content[start:]
        response.content_length = len(rest)
        await response.prepare(request)
        after = self.breaks.pop(0) if self.breaks else None
        await response.write(rest[:after])
        if after is not None:
            await asyncio.sleep(60 if self.stall else 0.2)  # for what came before to be written, on a busy machine too
            _cut(request)
        await response.write_eof()
        return response


def _lower(request: web.Request) -> dict[str, str]:
    return {name.lower(): value for name, value in request.headers.items()}


def _cut(request: web.Request) -> None:
    transport = request.transport
    assert transport is not None
    transport.abort()


@asynccontextmanager
async def file_server() -> AsyncIterator[FileServer]:
    server = FileServer()
    app = web.Application(client_max_size=2**40)
    app.router.add_post("/{rest:.*}", server.take)
    app.router.add_get("/{rest:.*}", server.give)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield server
    finally:
        await runner.cleanup()


@asynccontextmanager
async def library_client(library: str) -> AsyncIterator[Any]:
    """Give the `http_client` of a library; None for the built-in transport."""
    module: Any = LIBRARIES[library]
    if module is None:
        yield None
        return
    async with module.AsyncClient() as client:
        yield client


def form_of(upload: tuple[dict[str, str], bytes]) -> dict[str, tuple[str | None, str, bytes]]:
    """Return the parts of a form by name, each with its file name, its media type and its bytes."""
    headers, body = upload
    head = f"content-type: {headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    return {
        str(part.get_param("name", header="content-disposition")): (
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),  # type: ignore[dict-item] # bytes, as it is no multipart
        )
        for part in message.iter_parts()  # type: ignore[attr-defined] # an EmailMessage, by its policy
    }


def variables_of(upload: tuple[dict[str, str], bytes]) -> Any:
    """Return the variables of a GraphQL request."""
    headers, body = upload
    if headers["content-type"].startswith("multipart/"):
        body = form_of(upload)["operations"][2]
    return json.loads(body)["variables"]
