"""What a call would send, found out without a network, and how it is shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from hero_health_api.security import KEY_HEADER
from hero_healthie._call.retry import NO_RETRY
from hero_healthie._files.uploads import UploadBody
from hero_healthie._ratelimit import NO_PACE
from hero_healthie._transport.base import Progress, StreamedRequest, TransportFailure, WireRequest, WireResponse
from hero_healthie.cli.json_text import json_text
from hero_healthie.cli.operations.results import masked
from hero_healthie.cli.output import Output
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero
from hero_healthie_runtime.errors import InvalidArgumentError
from hero_healthie_runtime.json import is_object, read_exactly
from hero_healthie_runtime.uploads import EmbeddedFile, Upload

_SECRET_HEADERS = frozenset({(KEY_HEADER or "").lower(), "authorization", "cookie"})


class Recorder:
    """A transport that sends nothing and keeps the first request."""

    def __init__(self) -> None:
        self.request: WireRequest | None = None

    def open(self) -> None:
        """There is nothing to open."""

    async def send(self, request: WireRequest, *, within: float, progress: Progress) -> WireResponse:
        """Keep the request and fail as if the server could not be reached."""
        del within, progress
        self.request = self.request or request
        raise TransportFailure("DryRun", reached=False)

    async def aclose(self) -> None:
        """There is nothing to close."""


def recorded(client: Hero | Healthie) -> tuple[Hero | Healthie, Recorder]:
    """Return a view of a client that sends nothing, and what keeps the first request."""
    recorder = Recorder()
    client._calls.executor.transport = recorder  # pyright: ignore[reportPrivateUsage] (a client of this command alone)
    return client.with_options(retry=NO_RETRY, pace=NO_PACE), recorder


def described(request: WireRequest, template: str | None) -> dict[str, Any]:
    """Return a request as an object: secrets are masked, files are named with their size."""
    parts = urlsplit(request.url)
    found: dict[str, Any] = {
        "method": request.method,
        "url": request.url.partition("?")[0],
        **({"template": template} if template else {}),
        **({"query": dict(parse_qsl(parts.query, keep_blank_values=True))} if parts.query else {}),
        "headers": {name: "***" if name.lower() in _SECRET_HEADERS else each for name, each in request.headers.items()},
    }
    text, boundary = _text(request), _boundary(request.headers)
    if text is not None and boundary is not None:
        fields = _form(text, boundary)
        operations, files = _json(fields.get("operations")), [x for name, x in fields.items() if name.isdecimal()]
        return found | (_graphql(operations) | {"files": files} if operations else {"body": fields})
    body = _json(text)
    if is_object(body) and "query" in body and template is None:
        return found | _graphql(body)
    return found if text is None else found | {"body": text if body is None else body}


def _graphql(request: Mapping[str, Any]) -> dict[str, Any]:
    return {"document": request["query"], "variables": request.get("variables")}


def _boundary(headers: Mapping[str, str]) -> str | None:
    """Return what stands between the parts of a form, or None for another body."""
    kind, _, boundary = headers.get("content-type", "").partition("; boundary=")
    return boundary if kind == "multipart/form-data" else None


def _form(text: str, boundary: str) -> dict[str, str]:
    """Return the fields of a form, as `_transport.multipart` writes it."""
    parts = (part.partition("\r\n\r\n") for part in text.split(f"--{boundary}")[1:-1])
    return {head.partition('name="')[2].partition('"')[0]: held.removesuffix("\r\n") for head, _, held in parts}


def without_values(request: Mapping[str, Any]) -> dict[str, Any]:
    """Return a described request whose query, body and variables say only what kind of values they hold."""
    return {name: masked(each) if name in ("query", "body", "variables") else each for name, each in request.items()}


def show(request: Mapping[str, Any], output: Output) -> None:
    """Print a described request for a person."""
    output.line(f"{request['method']} {request['url']}")
    for name in ("template", "query"):
        if name in request:
            each = request[name]
            output.line(f"{name}: {each if isinstance(each, str) else json_text(each)}")
    for name, each in request["headers"].items():
        output.line(f"{name}: {each}")
    for name in ("document", "variables", "body", "files"):
        if name in request:
            each = request[name]
            output.line()
            output.text(
                each.rstrip("\n")
                if name == "document"
                else each
                if isinstance(each, str)
                else json_text(each, indent=2)
            )


def _text(request: WireRequest) -> str | None:
    if isinstance(request, StreamedRequest) and isinstance(request.body, UploadBody):
        segments = request.body.segments
        return "".join(each.decode() if isinstance(each, bytes) else _file(each) for each in segments)
    if request.content is None:
        return None
    try:
        return request.content.decode()
    except UnicodeDecodeError:
        return f"({len(request.content)} bytes)"


def _file(each: Upload | EmbeddedFile) -> str:
    """Return what stands in the place of a file; it may stand within JSON text."""
    upload = each.upload if isinstance(each, EmbeddedFile) else each
    return json.dumps(f"(the file {upload.filename}, {upload.content_type})")[1:-1]


def _json(text: str | None) -> Any:
    try:
        return None if text is None else read_exactly(text, "the body")
    except InvalidArgumentError:
        return None
