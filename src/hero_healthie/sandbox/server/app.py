"""The ASGI application: record each request, and hand it to its API or inject a fault."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from starlette import responses
from starlette.requests import ClientDisconnect, Request

from hero_healthie.sandbox.common.exchange import ApiService, Incoming, Response, Stubbed, json_response
from hero_healthie.sandbox.common.ledger import RequestRecord
from hero_healthie.sandbox.common.rate_limits import LIMITED
from hero_healthie.sandbox.page import Pages
from hero_healthie.sandbox.replies import REPLY, Reply
from hero_healthie.sandbox.server.browsers import refusal
from hero_healthie.sandbox.server.control import control_response
from hero_healthie.sandbox.server.inject import inject_fault

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Scope, Send

    from hero_healthie.sandbox.server.core import SandboxCore

HERO_PREFIX = "/hero"
HEALTHIE_PREFIX = "/healthie"
CONTROL_PREFIX = "/_sandbox"
TRANSPORT = "sandbox.transport"
_REFUSAL = 500


class SandboxApp:
    """The application that uvicorn serves."""

    def __init__(self, core: SandboxCore, pages: Pages, cors: str | None = None) -> None:
        self.core = core
        self._pages = pages
        self._cors = cors
        self.closing = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        if self._cors is not None:
            send = _shared(send, self._cors, request.headers.get("access-control-request-headers", ""))
            if request.method == "OPTIONS" and "access-control-request-method" in request.headers:
                await _respond(Response(204), scope, receive, send)
                return
        raw_path = cast("bytes", scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
        is_command = raw_path.startswith(f"{CONTROL_PREFIX}/")
        host, origin = request.headers.get("host", ""), request.headers.get("origin")
        refused = refusal(host, origin, shared_with=self._cors, is_command=is_command)
        if refused is not None:
            await _respond(json_response({"error": refused}, 403, processed=False), scope, receive, send)
            return
        try:
            body = await request.body()
        except ClientDisconnect:
            return
        query = cast("bytes", scope["query_string"]).decode("latin-1")
        if is_command:
            response = control_response(self.core, request.method, raw_path.removeprefix(CONTROL_PREFIX), query, body)
            await _respond(response, scope, receive, send)
            return
        page, api = self._pages.at(request.method, raw_path), api_at(self.core, raw_path)
        if page is not None or api is None:
            await _respond(page or Response(404), scope, receive, send)
            return
        incoming = Incoming(request.method, raw_path[len(api.prefix) :], query, _headers(scope), body)
        await _AsgiExchange(self, api.service, incoming, scope, receive, send).run()


@dataclass(frozen=True, slots=True)
class Served:
    """One of the APIs, and where it is."""

    prefix: str
    service: ApiService


def api_at(core: SandboxCore, path: str) -> Served | None:
    """Return the API that a path belongs to."""
    for prefix, service in ((HERO_PREFIX, core.hero), (HEALTHIE_PREFIX, core.healthie)):
        if path == prefix or path.startswith(f"{prefix}/"):
            return Served(prefix, service)
    return None


class Exchange:
    """One request to one of the APIs.

    Args:
        core: the sandbox.
        api: the API.
        incoming: the request.
        transport: the connection, to break it.
        closing: set when the sandbox stops.
    """

    def __init__(
        self,
        core: SandboxCore,
        api: ApiService,
        incoming: Incoming,
        transport: asyncio.Transport,
        closing: asyncio.Event,
    ) -> None:
        self._core = core
        self._api = api
        self._incoming = incoming
        self.transport = transport
        self.closing = closing
        self.process: Callable[[], Response]

    async def run(self) -> None:
        """Record the request, and respond or inject a fault."""
        core, incoming = self._core, self._incoming
        call = self._api.identify(incoming)
        arguments = call.arguments or ({},)
        record = RequestRecord(
            api=call.api,
            operation=call.operation,
            method=incoming.method,
            path=incoming.path + (f"?{incoming.query}" if incoming.query else ""),
            headers=incoming.headers,
            tenant=call.tenant,
            body=call.body,
            variables=call.variables,
            arguments=arguments[0],
            others=dict(zip(call.operations[1:], arguments[1:], strict=True)),
        )
        core.ledger.record_request(record)

        def process(stub: Stubbed | None = None) -> Response:
            with core.lock:
                return self._api.process(call, incoming, record, stub)

        self.process = process
        key = incoming.headers.get("x-api-key", "") or incoming.headers.get("authorization", "")
        refusal = core.limits.refusal(call.api, key)
        fault = core.faults.take(call.api, call.operations, call.arguments) if refusal is None else None
        try:
            if fault is not None and not isinstance(fault, Reply):
                await inject_fault(fault, call, record, self)
                return
            if fault is not None:
                record.fault = REPLY
                response = _reply(fault, record, process)
            else:
                response = refusal or process()
                record.fault = LIMITED if refusal is not None else None
                record.processed = response.processed
            record.status = response.status
            if not record.processed and record.fault is None:
                record.refusal = response.body[:_REFUSAL].decode("utf-8", "replace")
            await self.send(response)
        finally:
            record.finished = time.time()

    async def send(self, response: Response) -> None:
        """Send the response."""
        raise NotImplementedError

    async def gone(self) -> None:
        """Return when the client is no longer connected."""
        raise NotImplementedError


def _reply(reply: Reply, record: RequestRecord, process: Callable[[Stubbed], Response]) -> Response:
    """Return the response that a test said; what is wrong with it ends the call, and is kept for the test's end."""
    try:
        return process(reply.stub(record))
    except Exception as error:  # noqa: BLE001 - of the test's own function
        reply.error = f"{type(error).__name__}: {error}"
        return json_response({"error": True, "statusCode": 500, "message": reply.error}, 500, processed=False)


class _AsgiExchange(Exchange):
    def __init__(
        self, app: SandboxApp, api: ApiService, incoming: Incoming, scope: Scope, receive: Receive, send: Send
    ) -> None:
        state = cast("MutableMapping[str, Any]", scope.get("state", {}))
        super().__init__(app.core, api, incoming, state[TRANSPORT], app.closing)
        self._asgi = (scope, receive, send)

    async def send(self, response: Response) -> None:
        await _respond(response, *self._asgi)

    async def gone(self) -> None:
        receive = self._asgi[1]
        while (await receive())["type"] != "http.disconnect":
            pass


def _headers(scope: Scope) -> dict[str, str]:
    headers: dict[str, str] = {}
    for raw_name, raw_value in scope["headers"]:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def _shared(send: Send, origin: str, headers: str) -> Send:
    """Return what sends a response that pages of an origin may read."""
    sharing = {
        "access-control-allow-origin": origin,
        "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
        "access-control-allow-headers": headers,
        "access-control-expose-headers": "*",
        "vary": "origin",
    }

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            more = [(name.encode(), value.encode("latin-1")) for name, value in sharing.items() if value]
            message = {**message, "headers": [*message.get("headers", ()), *more]}
        await send(message)

    return sending


async def _respond(response: Response, scope: Scope, receive: Receive, send: Send) -> None:
    sent = responses.Response(response.body, response.status, response.headers)
    if response.content_type is not None:
        sent.headers["content-type"] = response.content_type
    await sent(scope, receive, send)
