"""One request for a description: one time limit for all of it, a limit on its size, and no surprises on the way."""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from hero_healthie_runtime.json import is_object

from ..errors import CodegenError
from .urls import is_loopback, shown

MOST_BYTES = 64 * 1024 * 1024
MOST_REDIRECTS = 5


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits on the time and the size of a download."""

    seconds: float = 120.0
    size: int = MOST_BYTES


@dataclass(frozen=True, slots=True)
class Request:
    """One request: a GET, or with a body a POST."""

    url: httpx.URL
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    body: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """One response, whatever its status."""

    url: httpx.URL
    status: int
    content_type: str
    content: bytes = field(repr=False)


def fetch(request: Request, limits: Limits) -> Response:
    """Send the request and read the whole response; raise CodegenError if no complete response came in time."""
    return asyncio.run(_fetch_in_time(request, limits))


async def _fetch_in_time(request: Request, limits: Limits) -> Response:
    where = shown(request.url)
    try:
        async with asyncio.timeout(limits.seconds):
            return await _fetch(request, limits)
    except TimeoutError:
        raise CodegenError(
            f"{where} gave no complete response within {limits.seconds:g} seconds (more time: --timeout)"
        ) from None
    except httpx.DecodingError:
        raise CodegenError(f"{where} sent data that is not packed as it says (Content-Encoding)") from None
    except httpx.ConnectError as error:
        raise CodegenError(f"{where} cannot be reached: {_cause(error)}; is this machine online?") from None
    except httpx.RemoteProtocolError as error:
        raise CodegenError(f"{where} broke off its response, or did not speak HTTP: {error}") from None
    except httpx.HTTPError as error:
        raise CodegenError(f"{where} could not be read: {_cause(error)}") from None


async def _fetch(request: Request, limits: Limits) -> Response:
    url = request.url
    # The limit on the whole is asyncio's: httpx has none, and starts its own anew with every byte that drips in.
    async with httpx.AsyncClient(timeout=None, trust_env=not is_loopback(url)) as client:  # noqa: S113 # see above
        for _ in range(MOST_REDIRECTS + 1):
            async with client.stream(
                "GET" if request.body is None else "POST",
                url,
                headers={"User-Agent": "hero-healthie-codegen", **request.headers},
                json=None if request.body is None else dict(request.body),
            ) as response:
                if not response.has_redirect_location:
                    return await _read(response, url, limits)
                url = _next(request, url, response)
    raise CodegenError(f"{shown(request.url)} redirects more than {MOST_REDIRECTS} times")


def _next(request: Request, url: httpx.URL, response: httpx.Response) -> httpx.URL:
    try:
        target = url.join(response.headers.get("location", ""))
    except httpx.InvalidURL:
        raise CodegenError(f"{shown(url)} redirects to something that is no address") from None
    if request.body is not None or request.headers.get("Authorization"):
        raise CodegenError(
            f"{shown(url)} redirects to {shown(target)}, which was not followed; give the right address with --url"
        )
    if target.scheme != "https" and not (target.scheme == "http" and is_loopback(url) and is_loopback(target)):
        raise CodegenError(f"{shown(url)} redirects to {shown(target)}, which is not https")
    return target


async def _read(response: httpx.Response, url: httpx.URL, limits: Limits) -> Response:
    length = response.headers.get("content-length", "")
    total = (
        int(length) if length.isascii() and length.isdigit() and "content-encoding" not in response.headers else None
    )
    chunks: list[bytes] = []
    size = 0
    with _progress() as progress:
        task = progress.add_task(url.host, total=total)
        async for chunk in response.aiter_bytes():
            size += len(chunk)
            if size > limits.size:
                raise CodegenError(f"{shown(url)} sends more than {limits.size:,} bytes; that is no description")
            chunks.append(chunk)
            progress.update(task, completed=size)
    return Response(url, response.status_code, response.headers.get("content-type", ""), b"".join(chunks))


def _progress() -> Progress:
    columns = (TextColumn("  {task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    console = Console(stderr=True)
    return Progress(*columns, console=console, transient=True, disable=not sys.stderr.isatty())


def _cause(error: Exception) -> str:
    """Return the system's own message, without those of the layers above it."""
    inner: BaseException = error
    while (deeper := inner.__cause__ or inner.__context__) is not None:
        inner = deeper
    if isinstance(inner, ssl.SSLError):
        return f"its certificate is not accepted ({inner.reason or 'TLS'})"
    text = getattr(inner, "strerror", None) or str(inner) or type(error).__name__
    return str(text)


def json_object(content: bytes) -> dict[str, object] | None:
    """Return the JSON object that a response holds, or None."""
    try:
        value: object = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return value if is_object(value) else None
