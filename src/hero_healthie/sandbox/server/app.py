"""The ASGI application: hands each request to its API, lets ordered faults strike, keeps the journal."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, MutableMapping
from typing import TYPE_CHECKING, Any, cast

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from hero_healthie.sandbox.common.exchange import Answer, ApiStandIn, Call, Incoming
from hero_healthie.sandbox.common.rate_limits import LIMITED
from hero_healthie.sandbox.server.control import control
from hero_healthie.sandbox.server.inject import misbehave

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from hero_healthie.sandbox.common.ledger import RequestRecord
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
        """Serves one request."""
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        raw_path = cast("bytes", scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
        try:
            body = await request.body()
        except ClientDisconnect:
            return
        if raw_path.startswith(f"{CONTROL_PREFIX}/"):
            answer = control(self.core, request.method, raw_path.removeprefix(CONTROL_PREFIX), body)
            await _respond(answer, scope, receive, send)
            return
        for prefix, api in ((HERO_PREFIX, self.core.hero), (HEALTHIE_PREFIX, self.core.healthie)):
            if raw_path == prefix or raw_path.startswith(f"{prefix}/"):
                query = cast("bytes", scope["query_string"]).decode("latin-1")
                incoming = Incoming(request.method, raw_path.removeprefix(prefix), query, _headers(scope), body)
                await _Exchange(self, api, incoming, scope, receive, send).run()
                return
        await _respond(Answer(404), scope, receive, send)


class _Exchange:
    """One request to one of the APIs."""

    def __init__(
        self, app: SandboxApp, api: ApiStandIn, incoming: Incoming, scope: Scope, receive: Receive, send: Send
    ) -> None:
        self._app = app
        self._api = api
        self._incoming = incoming
        self._asgi = (scope, receive, send)
        state = cast("MutableMapping[str, Any]", scope.get("state", {}))
        self.transport: asyncio.Transport = state[TRANSPORT]
        self.closing = app.closing
        self.process: Callable[[], Answer]

    async def run(self) -> None:
        core = self._app.core
        call = self._api.identify(self._incoming)
        record = self._arrived(call)

        def process() -> Answer:
            with core.lock:
                return self._api.process(call, self._incoming, record)

        self.process = process
        refusal = core.limits.refusal(call.api, self._key())
        fault = core.faults.take(call.api, call.operations) if refusal is None else None
        try:
            if refusal is not None:
                record.fault, record.status = LIMITED, refusal.status
                await self.send(refusal)
                return
            if fault is not None:
                await misbehave(fault, call, record, self)
                return
            answer = process()
            record.processed = answer.processed
            record.status = answer.status
            await self.send(answer)
        finally:
            record.finished = time.time()

    async def send(self, answer: Answer) -> None:
        await _respond(answer, *self._asgi)

    async def gone(self) -> None:
        receive = self._asgi[1]
        while (await receive())["type"] != "http.disconnect":
            pass

    def _key(self) -> str:
        headers = self._incoming.headers
        return headers.get("x-api-key", "") or headers.get("authorization", "")

    def _arrived(self, call: Call) -> RequestRecord:
        incoming = self._incoming
        return self._app.core.ledger.arrived(
            call.api,
            call.operation,
            method=incoming.method,
            path=incoming.path + (f"?{incoming.query}" if incoming.query else ""),
            headers=incoming.headers,
            tenant=call.tenant,
            body=call.body,
            variables=call.variables,
        )


def _headers(scope: Scope) -> dict[str, str]:
    headers: dict[str, str] = {}
    for raw_name, raw_value in scope["headers"]:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


async def _respond(answer: Answer, scope: Scope, receive: Receive, send: Send) -> None:
    response = Response(answer.body, answer.status, answer.headers)
    if answer.content_type is not None:
        response.headers["content-type"] = answer.content_type
    await response(scope, receive, send)
