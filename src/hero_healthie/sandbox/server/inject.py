"""Inject a fault into one request."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import struct
from collections.abc import Callable
from typing import Any, Protocol

from hero_healthie.sandbox.common.exchange import Call, Response, json_response
from hero_healthie.sandbox.common.json import JsonObject, as_object, dump_json, parse_json
from hero_healthie.sandbox.common.ledger import RequestRecord
from hero_healthie.sandbox.faults import DRIFT_KINDS, GRAPHQL_KINDS, Fault
from hero_healthie.sandbox.healthie.faults import graphql_fault
from hero_healthie_runtime.json import is_array, is_object

_NEW_FIELD = "sandbox_unknown_field"
_NEW_VALUE = "SANDBOX_UNKNOWN_VALUE"
_PAGE = "<!DOCTYPE html><html><head><title>{0}</title></head><body><center><h1>{0}</h1></center></body></html>"
_NO_BODY = {401, 403, 404, 500}
_CODES = {
    400: "BAD_REQUEST",
    401: "UNAUTHENTICATED",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    429: "TOO_MANY_REQUESTS",
    501: "NOT_IMPLEMENTED",
}
_BODILESS = {204, 304}
_PAGES = {502, 503, 504, 520}
_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
_MISSING_BYTES = 512


class Exchange(Protocol):
    """One request, as far as a fault needs it."""

    transport: asyncio.Transport
    closing: asyncio.Event
    """Set when the sandbox stops."""
    process: Callable[[], Response]
    """Carries the operation out."""

    async def send(self, response: Response) -> None:
        """Send the response."""
        ...

    async def gone(self) -> None:
        """Return when the client is no longer connected."""
        ...


async def inject_fault(fault: Fault, call: Call, record: RequestRecord, exchange: Exchange) -> None:
    """Inject a fault, and complete the record of the request."""
    record.fault = fault.name
    if fault.kind == "delay":
        await _wait(fault.seconds, exchange)
    response = exchange.process() if fault.processed else None
    record.processed = response is not None and response.processed
    match fault.kind:
        case "reset" | "reset_after":
            connection = exchange.transport.get_extra_info("socket")
            if connection is not None:
                with contextlib.suppress(OSError):  # the client may have gone first
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
            exchange.transport.abort()
        case "close":
            exchange.transport.close()
        case "close_after":
            if response is not None:
                record.status = response.status
                await exchange.send(response)
            exchange.transport.close()
            return
        case "truncate":
            _send_part(response or json_response({"data": {}}), exchange.transport)
        case "hang":
            await _until_gone(exchange)
            exchange.transport.abort()
        case _:
            if fault.kind == "delay_after":
                await _wait(fault.seconds, exchange)
            if response is None or fault.kind not in {"delay", "delay_after"}:
                response = faulty_response(fault, call, response)
            record.status = response.status
            await exchange.send(response)
            return
    await exchange.gone()


def _send_part(response: Response, transport: asyncio.Transport) -> None:
    body = response.body
    head = (
        f"HTTP/1.1 {response.status} OK\r\n"
        f"content-type: {response.content_type or 'application/json'}\r\n"
        f"content-length: {len(body) + _MISSING_BYTES}\r\n\r\n"
    )
    transport.write(head.encode() + body[: max(1, len(body) // 2)])
    transport.close()


async def _until_gone(exchange: Exchange) -> None:
    waiting = [asyncio.ensure_future(exchange.gone()), asyncio.ensure_future(exchange.closing.wait())]
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in waiting:
            each.cancel()


async def _wait(seconds: float, exchange: Exchange) -> None:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(exchange.closing.wait(), seconds)


def faulty_response(fault: Fault, call: Call, response: Response | None) -> Response:
    """Return the response that a fault puts in place of the real one."""
    if isinstance(fault.kind, int):
        return _status(fault, fault.kind, call)
    if fault.kind in GRAPHQL_KINDS:
        return graphql_fault(fault, call, response)
    if fault.kind in DRIFT_KINDS:
        return _with_drift(fault, call, response)
    if fault.kind == "html":
        return Response(200, _PAGE.format("We will be back soon").encode(), "text/html; charset=utf-8")
    body = b'{"data": {"id": "1", ' if fault.kind == "bad_json" else b""
    return Response(200, body, "application/json; charset=utf-8")


def _status(fault: Fault, status: int, call: Call) -> Response:
    kind: Any = fault.body
    if kind is None:
        kind = "html" if status in _PAGES else "empty" if status in _NO_BODY and call.api == "hero" else "json"
    if status in _BODILESS or kind == "empty":
        response = Response(status)
    elif is_object(kind):
        response = Response(status, dump_json(kind), "application/json; charset=utf-8")
    elif kind == "html":
        response = Response(status, _PAGE.format(f"{status} {fault.message}").encode(), "text/html; charset=utf-8")
    elif kind == "json":
        response = json_response(_json_body(fault, status, call), status)
    else:
        response = Response(status, str(kind).encode(), "text/plain; charset=utf-8")
    retry_after = fault.retry_after_header
    if retry_after is not None:
        response.headers["retry-after"] = retry_after
    return response


def _json_body(fault: Fault, status: int, call: Call) -> Any:
    if call.api == "hero":
        if status == 400:
            issue = {"code": fault.code or "custom", "expected": fault.message, "path": [fault.field or "body"]}
            return {"error": True, "statusCode": 400, "message": [issue]}
        return {"error": True, "statusCode": status, "message": fault.message}
    code = fault.code or _CODES.get(status) or ("INTERNAL_SERVER_ERROR" if status >= 500 else None)
    extensions = {"extensions": {"code": code}} if code else {}
    return {"errors": [{"message": fault.message, **extensions}]}


def _with_drift(fault: Fault, call: Call, response: Response | None) -> Response:
    """Return the real response with an undescribed field, a null, or a value that no enum lists.

    A refusal stays as it is. A response that has no such field becomes a 400 that says so, as a test would otherwise
    wait for the drift in vain.
    """
    if response is None or response.status >= 300 or not response.processed:
        return response or Response(204)
    content: Any = parse_json(response.body) if response.body else None
    parts = list(as_object(as_object(content).get("data")).values()) if call.api == "healthie" else [content]
    if not sum(_change(fault, part) for part in parts):
        message = f"The response has no field {fault.field!r} for the fault to change."
        issue: JsonObject = {"code": "sandbox", "expected": message, "path": [fault.field]}
        body = {"error": True, "statusCode": 400, "message": [issue], "errors": [{"message": message}]}
        return json_response(body, 400)
    changed = json_response(content, response.status)
    changed.headers.update(response.headers)
    return changed


def _change(fault: Fault, value: Any) -> int:
    """Change a part of a response, however deep, and return the number of changes."""
    if is_array(value):
        return sum(_change(fault, item) for item in value)
    if not is_object(value):
        return 0
    count = sum(_change(fault, item) for item in value.values())
    if fault.kind == "unknown_field":
        value[fault.field or _NEW_FIELD] = fault.message
        return count + 1
    if fault.field not in value:
        return count
    value[fault.field] = _NEW_VALUE if fault.kind == "unknown_enum" else None
    return count + 1
