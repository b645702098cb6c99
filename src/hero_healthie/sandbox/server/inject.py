"""Carries out an ordered fault on one request."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import struct
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from hero_healthie.sandbox.common.exchange import Answer, Call, json_answer
from hero_healthie.sandbox.common.json import dump_json, is_object
from hero_healthie.sandbox.common.ledger import RequestRecord
from hero_healthie.sandbox.faults import DRIFT_KINDS, GRAPHQL_KINDS, Fault
from hero_healthie.sandbox.healthie.faults import graphql_fault
from hero_healthie.sandbox.server.drift import drifted

_PAGE = "<!DOCTYPE html><html><head><title>{0}</title></head><body><center><h1>{0}</h1></center></body></html>"
_NO_BODY = {401, 403, 404, 500}
_CODES = {400: "BAD_REQUEST", 401: "UNAUTHENTICATED", 403: "FORBIDDEN", 404: "NOT_FOUND", 429: "TOO_MANY_REQUESTS"}
_BODILESS = {204, 304}
_PAGES = {502, 503, 504, 520}
_LINGER = "hh" if os.name == "nt" else "ii"
_MISSING_BYTES = 512


class Exchange(Protocol):
    """The one request, as far as a fault needs it."""

    transport: asyncio.Transport
    closing: asyncio.Event
    """Set when the sandbox stops."""
    process: Callable[[], Answer]
    """Carries the operation out."""

    async def send(self, answer: Answer) -> None:
        """Answers."""
        ...

    async def gone(self) -> None:
        """Returns when the client is no longer there."""
        ...


async def misbehave(fault: Fault, call: Call, record: RequestRecord, exchange: Exchange) -> None:
    """Does what the fault says, and writes into the record what became of the request."""
    record.fault = fault.name
    if fault.kind == "delay":
        await _wait(fault.seconds, exchange)
    answer = exchange.process() if fault.processed else None
    record.processed = answer is not None and answer.processed
    action = _ACTIONS.get(fault.name)
    if action is not None:
        await action(fault, answer, exchange, record)
        return
    if fault.kind == "delay_after":
        await _wait(fault.seconds, exchange)
    if not fault.name.startswith("delay") or answer is None:
        answer = spoiled(fault, call, answer)
    record.status = answer.status
    await exchange.send(answer)


def spoiled(fault: Fault, call: Call, answer: Answer | None) -> Answer:
    """The answer that the fault has in place of the real one."""
    if isinstance(fault.kind, int):
        return _status(fault, fault.kind, call)
    if fault.kind in GRAPHQL_KINDS:
        return graphql_fault(fault, call, answer)
    if fault.kind in DRIFT_KINDS:
        return drifted(fault, call, answer)
    if fault.kind == "html":
        return Answer(200, _PAGE.format("We will be back soon").encode(), "text/html; charset=utf-8")
    if fault.kind == "bad_json":
        return Answer(200, b'{"data": {"id": "1", ', "application/json; charset=utf-8")
    return Answer(200, b"", "application/json; charset=utf-8")


def _status(fault: Fault, status: int, call: Call) -> Answer:
    kind: Any = fault.body
    if kind is None:
        kind = "html" if status in _PAGES else "empty" if status in _NO_BODY and call.api == "hero" else "json"
    if status in _BODILESS:
        answer = Answer(status)
    elif is_object(kind):
        answer = Answer(status, dump_json(kind), "application/json; charset=utf-8")
    elif kind == "empty":
        answer = Answer(status)
    elif kind == "html":
        answer = Answer(status, _PAGE.format(f"{status} {fault.message}").encode(), "text/html; charset=utf-8")
    elif kind == "json":
        answer = json_answer(_json_body(fault, status, call), status)
    else:
        answer = Answer(status, str(kind).encode(), "text/plain; charset=utf-8")
    retry_after = fault.retry_after_header
    if retry_after is not None:
        answer.headers["retry-after"] = retry_after
    return answer


def _json_body(fault: Fault, status: int, call: Call) -> Any:
    if call.api == "hero":
        if status == 400:
            issue = {"code": fault.code or "custom", "expected": fault.message, "path": [fault.field or "body"]}
            return {"error": True, "statusCode": 400, "message": [issue]}
        return {"error": True, "statusCode": status, "message": fault.message}
    code = fault.code or _CODES.get(status, "INTERNAL_SERVER_ERROR")
    return {"errors": [{"message": fault.message, "extensions": {"code": code}}]}


async def _reset(fault: Fault, answer: Answer | None, exchange: Exchange, record: RequestRecord) -> None:
    connection = exchange.transport.get_extra_info("socket")
    if connection is not None:
        with contextlib.suppress(OSError):  # the client may have gone first
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(_LINGER, 1, 0))
    exchange.transport.abort()
    await exchange.gone()


async def _close(fault: Fault, answer: Answer | None, exchange: Exchange, record: RequestRecord) -> None:
    exchange.transport.close()
    await exchange.gone()


async def _close_after(fault: Fault, answer: Answer | None, exchange: Exchange, record: RequestRecord) -> None:
    if answer is not None:
        record.status = answer.status
        await exchange.send(answer)
    exchange.transport.close()


async def _truncate(fault: Fault, answer: Answer | None, exchange: Exchange, record: RequestRecord) -> None:
    if answer is None:
        answer = json_answer({"data": {}})
    body = answer.body
    head = (
        f"HTTP/1.1 {answer.status} OK\r\n"
        f"content-type: {answer.content_type or 'application/json'}\r\n"
        f"content-length: {len(body) + _MISSING_BYTES}\r\n\r\n"
    )
    exchange.transport.write(head.encode() + body[: max(1, len(body) // 2)])
    exchange.transport.close()
    await exchange.gone()


async def _hang(fault: Fault, answer: Answer | None, exchange: Exchange, record: RequestRecord) -> None:
    gone = asyncio.ensure_future(exchange.gone())
    closing = asyncio.ensure_future(exchange.closing.wait())
    try:
        await asyncio.wait({gone, closing}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        gone.cancel()
        closing.cancel()
    exchange.transport.abort()
    await exchange.gone()


async def _wait(seconds: float, exchange: Exchange) -> None:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(exchange.closing.wait(), seconds)


_ACTIONS: dict[str, Callable[[Fault, Answer | None, Exchange, RequestRecord], Awaitable[None]]] = {
    "reset": _reset,
    "reset_after": _reset,
    "close": _close,
    "close_after": _close_after,
    "truncate": _truncate,
    "hang": _hang,
}
