"""`hero-healthie webhooks listen`: a local endpoint that says of each delivery whether it is the vendor's."""

from __future__ import annotations

import argparse
import asyncio
import secrets
import socket
import sys
from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.resources import files
from urllib.parse import urlsplit

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from hero_healthie.cli.failures import CalledWronglyError
from hero_healthie.cli.json_text import json_text
from hero_healthie.cli.loopback import is_local
from hero_healthie.cli.output import Output
from hero_healthie.cli.saved import headers_to_send, last_number, save
from hero_healthie.cli.verification import api_of, judge, verifiers_of
from hero_healthie.webhooks.receiver import DEFAULT_MAX_BODY
from hero_healthie.webhooks.responses import problem
from hero_healthie.webhooks.verify.delivery import Delivery
from hero_healthie.webhooks.verify.keys import Api, Verifier

_KEPT = 200
_FORWARD_TIMEOUT = 30.0
_GRACE = 2
"""Seconds that requests have to end after Ctrl-C."""
_LIST = "/_deliveries"


@dataclass(frozen=True, slots=True)
class Received:
    """A delivery, as it is shown: no body unless that was asked for."""

    number: int
    time: str
    api: str
    event: str
    record: str
    verdict: str
    path: str
    bytes: int
    forwarded: int | None
    """The status of the app that it was forwarded to; 502 where it was not reached."""
    body: str | None


class Listener:
    """Takes deliveries, judges them, and shows and forwards them.

    Args:
        options: of the command line.
        output: where lines go.
        verifiers: of the APIs whose secrets are known.
    """

    def __init__(self, options: argparse.Namespace, output: Output, verifiers: Mapping[Api, Verifier]) -> None:
        self._options = options
        self._output = output
        self._verifiers = verifiers
        self._received: deque[Received] = deque(maxlen=_KEPT)
        # Numbers go on where those of the folder end: no delivery replaces another.
        self._before = self._count = 0 if options.save is None else last_number(options.save)
        self._client = httpx.AsyncClient(trust_env=False, timeout=_FORWARD_TIMEOUT)
        self._page = (files("hero_healthie.cli") / "listener.html").read_text("utf-8")
        self.done = asyncio.Event()
        self.is_piped_to_nobody = False
        self.app = Starlette(
            routes=[
                Route("/", self._show, methods=["GET"]),
                Route(_LIST, self._list, methods=["GET"]),
                Route("/{path:path}", self._take, methods=["POST"]),
            ]
        )

    async def close(self) -> None:
        """Close the connections to the app."""
        await self._client.aclose()

    async def _show(self, request: Request) -> Response:
        if not _is_ours(request):
            return _elsewhere()
        nonce = secrets.token_urlsafe(16)
        policy = (
            f"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; connect-src 'self'; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )
        headers = {"Content-Security-Policy": policy, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
        return HTMLResponse(self._page.replace("NONCE", nonce), headers=headers)

    async def _list(self, request: Request) -> Response:
        if not _is_ours(request):
            return _elsewhere()
        return JSONResponse([asdict(each) for each in self._received], headers={"Cache-Control": "no-store"})

    async def _take(self, request: Request) -> Response:
        path: str = request.scope.get("raw_path", b"/").partition(b"?")[0].decode("latin-1")
        if not path.startswith("/"):  # such as %2F@elsewhere.example/, which the router has decoded
            return PlainTextResponse("a path begins with a slash", 400)
        try:
            body = await _body(request)
        except ClientDisconnect:
            return PlainTextResponse("", 400)
        query: str = request.scope["query_string"].decode("latin-1")
        delivery = Delivery.of(method="POST", path=path, query=query, headers=request.headers.raw, body=body)
        api = self._options.api or api_of(delivery)
        verdict = judge(self._verifiers, api, delivery)
        self._count += 1
        number = self._count
        if self._options.save is not None:
            try:
                await asyncio.to_thread(save, self._options.save, f"{number:04}", delivery)
            except OSError as error:
                self._output.error(f"{error.filename}: {error.strerror}; delivery {number} is not saved")
        forwarded = None if self._options.forward is None else await self._forward(delivery)
        self._add(
            Received(
                number,
                datetime.now(UTC).isoformat(timespec="seconds"),
                api,
                verdict.event,
                verdict.record,
                verdict.reason,
                path,
                len(body),
                None if forwarded is None else forwarded.status_code,
                body.decode("utf-8", "replace") if self._options.show else None,
            )
        )
        if forwarded is not None:
            return forwarded
        if verdict.is_verified:
            return JSONResponse({"reason": verdict.reason})
        refusal = problem(verdict.status, verdict.reason)
        return Response(refusal.body, refusal.status, dict(refusal.headers))

    async def _forward(self, delivery: Delivery) -> Response:
        url: str = self._options.forward
        base = urlsplit(url)
        if base.path in ("", "/"):
            query = f"?{delivery.query}" if delivery.query else ""
            url = f"{base.scheme}://{base.netloc}{delivery.path}{query}"  # the slash in front of the path ends the host
        try:
            headers = httpx.Headers(headers_to_send(delivery), encoding="latin-1")
            response = await self._client.post(url, content=delivery.body, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL):
            return PlainTextResponse("the app was not reached", 502)
        kept = {name: value for name in ("content-type", "retry-after") if (value := response.headers.get(name))}
        return Response(response.content, response.status_code, kept)

    def _add(self, received: Received) -> None:
        self._received.appendleft(received)
        try:
            self._print(received)
        except BrokenPipeError:
            self.is_piped_to_nobody = True
        if self.is_piped_to_nobody or received.number - self._before == self._options.count:
            self.done.set()

    def _print(self, received: Received) -> None:
        output = self._output
        if output.is_structured or (not output.is_terminal and self._options.format is None):
            output.text(json_text(asdict(received)))
        else:
            app = "" if received.forwarded is None else f"  app {received.forwarded}"
            what = f"{received.event or '-'}  {received.record or '-'}"
            output.line(f"{received.time[11:19]}Z  {received.number}  {received.api}  {what}  {received.verdict}{app}")
            if received.body is not None:
                output.text(received.body)
        sys.stdout.flush()


async def run(options: argparse.Namespace, output: Output) -> int:
    """Listen until Ctrl-C, or for as long as the options say, and return the exit code."""
    verifiers = verifiers_of(options)
    if options.save is not None:
        options.save.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _bind(options.host, options.port) as server_socket:
        host, port = server_socket.getsockname()[:2]
        _check_forward(options.forward, host, port)
        listener = Listener(options, output, verifiers)
        config = uvicorn.Config(
            listener.app,
            log_config=None,  # the streams of others stay as they are
            log_level="critical",  # what it logs of an error may quote a delivery
            access_log=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=_GRACE,
        )
        server = uvicorn.Server(config)
        address = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        output.note(f"listening at http://{address}/, which is also the page; Ctrl-C ends it")
        ending = asyncio.create_task(_end(server, listener, options.seconds))
        try:
            await server.serve(sockets=[server_socket])
        finally:
            ending.cancel()
            await listener.close()
        if listener.is_piped_to_nobody:
            raise BrokenPipeError
    return 0


async def _end(server: uvicorn.Server, listener: Listener, seconds: float | None) -> None:
    try:
        async with asyncio.timeout(seconds):
            await listener.done.wait()
    except TimeoutError:
        pass
    server.should_exit = True


def _bind(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise CalledWronglyError(f"port {port} of {host}: {reason}", advice="--port 0 takes a free one") from None


def _check_forward(url: str | None, host: str, port: int) -> None:
    """Refuse to hand deliveries on to the listener itself, which would hand them on to itself, and so on."""
    to = urlsplit(url or "")
    if to.port == port and to.hostname in (host, "localhost"):
        raise CalledWronglyError("--forward is the address of this listener: name that of your app")


async def _body(request: Request) -> bytes:
    """Return the body, up to one byte more than is accepted."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > DEFAULT_MAX_BODY:
            break
    return bytes(body[: DEFAULT_MAX_BODY + 1])


def _is_ours(request: Request) -> bool:
    """Return whether a browser asked for this machine by its name: a page elsewhere may have another name lead here."""
    return is_local(request.url.hostname or "")


def _elsewhere() -> Response:
    return PlainTextResponse("this page is for 127.0.0.1, ::1 and localhost", 403)
