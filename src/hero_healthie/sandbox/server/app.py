"""The ASGI application: record each request, and hand it to its API or inject a fault."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, MutableMapping
from typing import TYPE_CHECKING, Any, cast

from starlette import responses
from starlette.requests import ClientDisconnect, Request

from hero_healthie.sandbox.common.exchange import ApiService, Incoming, Response
from hero_healthie.sandbox.common.ledger import RequestRecord
from hero_healthie.sandbox.common.rate_limits import LIMITED
from hero_healthie.sandbox.server.control import control_response
from hero_healthie.sandbox.server.inject import inject_fault

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from hero_healthie.sandbox.server.core import SandboxCore

HERO_PREFIX = "/hero"
HEALTHIE_PREFIX = "/healthie"
CONTROL_PREFIX = "/_sandbox"
TRANSPORT = "sandbox.transport"


class SandboxApp:
    """The application that uvicorn serves."""

    def __init__(self, core: SandboxCore) -> None:
        self.core = core
        self.closing = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        raw_path = cast("bytes", scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
        try:
            body = await request.body()
        except ClientDisconnect:
            return
        if raw_path.startswith(f"{CONTROL_PREFIX}/"):
            response = control_response(self.core, request.method, raw_path.removeprefix(CONTROL_PREFIX), body)
            await _respond(response, scope, receive, send)
            return
        for prefix, api in ((HERO_PREFIX, self.core.hero), (HEALTHIE_PREFIX, self.core.healthie)):
            if raw_path == prefix or raw_path.startswith(f"{prefix}/"):
                query = cast("bytes", scope["query_string"]).decode("latin-1")
                incoming = Incoming(request.method, raw_path.removeprefix(prefix), query, _headers(scope), body)
                await _Exchange(self, api, incoming, scope, receive, send).run()
                return
        await _respond(Response(404), scope, receive, send)


class _Exchange:
    """One request to one of the APIs."""

    def __init__(
        self, app: SandboxApp, api: ApiService, incoming: Incoming, scope: Scope, receive: Receive, send: Send
    ) -> None:
        self._app = app
        self._api = api
        self._incoming = incoming
        self._asgi = (scope, receive, send)
        state = cast("MutableMapping[str, Any]", scope.get("state", {}))
        self.transport: asyncio.Transport = state[TRANSPORT]
        self.closing = app.closing
        self.process: Callable[[], Response]

    async def run(self) -> None:
        core, incoming = self._app.core, self._incoming
        call = self._api.identify(incoming)
        record = RequestRecord(
            api=call.api,
            operation=call.operation,
            method=incoming.method,
            path=incoming.path + (f"?{incoming.query}" if incoming.query else ""),
            headers=incoming.headers,
            tenant=call.tenant,
            body=call.body,
            variables=call.variables,
        )
        core.ledger.record_request(record)

        def process() -> Response:
            with core.lock:
                return self._api.process(call, incoming, record)

        self.process = process
        key = incoming.headers.get("x-api-key", "") or incoming.headers.get("authorization", "")
        refusal = core.limits.refusal(call.api, key)
        fault = core.faults.take(call.api, call.operations) if refusal is None else None
        try:
            if fault is not None:
                await inject_fault(fault, call, record, self)
                return
            response = refusal or process()
            record.fault = LIMITED if refusal is not None else None
            record.processed = response.processed
            record.status = response.status
            await self.send(response)
        finally:
            record.finished = time.time()

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


async def _respond(response: Response, scope: Scope, receive: Receive, send: Send) -> None:
    sent = responses.Response(response.body, response.status, response.headers)
    if response.content_type is not None:
        sent.headers["content-type"] = response.content_type
    await sent(scope, receive, send)
