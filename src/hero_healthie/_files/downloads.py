"""Fetching a file by its URL, in one call: the URLs of documents expire within seconds."""

from __future__ import annotations

import os
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar, cast
from urllib.parse import quote, urljoin, urlsplit

from hero_healthie._call.arguments import is_count
from hero_healthie._call.auth import COMMON_HEADERS, Secret, Signer
from hero_healthie._call.call import Call, CallOptions, Subject
from hero_healthie._call.failures import Sign, error_for_failure, error_for_status, make_error
from hero_healthie._files import DEFAULT_MAX_BYTES
from hero_healthie._files.targets import FileTarget
from hero_healthie._ratelimit import account_name
from hero_healthie._transport.base import FileFailure, StreamedRequest, TransportFailure, WireRequest, WireResponse
from hero_healthie._transport.hosts import is_loopback
from hero_healthie.errors import (
    APIError,
    InvalidArgumentError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    Verdict,
)
from hero_healthie_runtime.uploads import ProgressCallback

T = TypeVar("T")

MAX_REDIRECTS = 5
_ASCII = "".join(map(chr, range(33, 127)))
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_REFUSED = "the link was refused; links to files expire within seconds: fetch a new one, and download it at once"
_SIGNS: Mapping[int, Sign] = {
    400: Sign(InvalidRequestError, Verdict.REJECTED, _REFUSED),
    401: Sign(PermissionDeniedError, Verdict.REJECTED, _REFUSED),
    403: Sign(PermissionDeniedError, Verdict.REJECTED, _REFUSED),
    404: Sign(NotFoundError, Verdict.REJECTED, "there is no file at the link"),
    410: Sign(NotFoundError, Verdict.REJECTED, "there is no file at the link any more"),
}


@dataclass(frozen=True, slots=True, repr=False)
class SavedFile:
    """A file that was fetched.

    Example:
        saved = await healthie.documents.download("1", to="report.pdf")
        print(saved.path, saved.size)
    """

    path: Path
    """Where it is."""
    size: int
    """Bytes."""
    content_type: str | None
    """The media type that the server sent."""

    def __repr__(self) -> str:
        return f"SavedFile({self.size} bytes)"


class Runner(Protocol):
    """Sends calls: `_client.executor.CallExecutor`."""

    def run(
        self, call: Call, request: WireRequest, read: Callable[[WireResponse], T], interceptors: tuple[Any, ...] = ...
    ) -> Coroutine[Any, Any, T]:
        """Attempt the call, and return what `read` makes of its response."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class Host:
    """The one host that may see a client's key."""

    url: str
    headers: Mapping[str, str]
    account: str
    """The name of the key, whose rate limit counts there."""
    signer: Signer | None


@dataclass(frozen=True, slots=True)
class Source:
    """Who fetches: the name of the operation, its limits, and the host that knows the client."""

    operation: str
    options: CallOptions
    tenant: str | None = None
    host: Host | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to fetch, and where to put it."""

    url: str
    to: str | os.PathLike[str]
    max_bytes: int | None = DEFAULT_MAX_BYTES
    resume: bool = False
    on_progress: ProgressCallback | None = None


async def fetch(runner: Runner, source: Source, wanted: Wanted, interceptors: tuple[Any, ...] = ()) -> SavedFile:
    """Fetch a file; see `Client.download`."""
    url = _checked_url(wanted.url)
    path = _checked_path(wanted.to)
    if wanted.max_bytes is not None and not is_count(wanted.max_bytes):
        raise InvalidArgumentError("max_bytes must be a whole number of at least 1, or None", argument="max_bytes")
    if wanted.on_progress is not None and not callable(wanted.on_progress):
        raise InvalidArgumentError("on_progress must be a function of two numbers", argument="on_progress")
    target = FileTarget(path, max_bytes=wanted.max_bytes, resume=wanted.resume, on_progress=wanted.on_progress)
    content_type: str | None = None

    def read(response: WireResponse) -> str | None:
        nonlocal content_type
        if target.is_whole:
            content_type = response.headers.get("content-type")
            return None
        location = response.headers.get("location")
        if response.status in _REDIRECTS and location:
            return location
        raise _error(source.operation, response)

    try:
        target.open()
        for _ in range(MAX_REDIRECTS + 1):
            location = await runner.run(*_call(source, url, target), read, interceptors)
            if location is None:
                await target.finish()
                return SavedFile(path, target.count, content_type)
            url = _redirected(source.operation, url, location)
        raise ServerError("the link redirects too often", operation=source.operation)
    except FileFailure as failure:
        raise error_for_failure(source.operation, TransportFailure("", reached=True, file=failure)) from None
    finally:
        target.abandon()


def _call(source: Source, url: str, target: FileTarget) -> tuple[Call, WireRequest]:
    host, origin = source.host, _origin(url)
    subject = Subject("http", "GET", None, "download", ())
    if host is not None and origin == _origin(host.url):
        headers = {name: value for name, value in host.headers.items() if name != "content-type"}
        account, signer = host.account, host.signer
    else:
        headers = {"user-agent": COMMON_HEADERS["user-agent"]}
        account, signer = account_name("download", origin, Secret("none")), None
    call = Call(source.operation, "read", source.options, source.tenant, None, account, lambda: subject, signer)
    return call, StreamedRequest("GET", url, {**headers, "accept": "*/*"}, None, sink=target)


def _error(operation: str, response: WireResponse) -> APIError:
    sign = _SIGNS.get(response.status)
    if sign is not None:
        return make_error(sign.kind, sign.text, operation, response, verdict=sign.verdict)
    if response.status < 300 or response.status == 416:
        text = "the server sent another part of the file than was asked for"
        return make_error(ServerError, text, operation, response, verdict=Verdict.UNKNOWN)
    return error_for_status(operation, response)


def _checked_url(url: object) -> str:
    """Return an absolute URL without a fragment, as ASCII.

    Raises:
        InvalidArgumentError: it is none, or would be sent in the clear.
    """
    text, problem = "", "is not a URL"
    if isinstance(url, str) and url.isprintable() and not any(map(str.isspace, url)):
        with suppress(ValueError):  # a port, an address, or half of a surrogate pair
            text, problem = _parsed_url(url)
    if problem:
        raise InvalidArgumentError(f"url {problem}", argument="url")
    return text


def _parsed_url(url: str) -> tuple[str, str]:
    """Return the URL, and what is wrong with it."""
    parts = urlsplit(url)
    host, _ = parts.hostname, parts.port
    if parts.username is not None or parts.password is not None:
        return "", "must not hold a user name or password"
    if not host or (parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host))):
        return "", "must begin with https:// and name a host"
    return quote(parts._replace(fragment="").geturl(), safe=_ASCII), ""


def _redirected(operation: str, url: str, location: str) -> str:
    try:
        return _checked_url(urljoin(url, location))
    except ValueError:
        text = "the link redirects to what is no https URL"
        raise ServerError(text, operation=operation, verdict=Verdict.REJECTED) from None


def _checked_path(to: object) -> Path:
    problem = ""
    try:
        path = Path(cast("str | os.PathLike[str]", to)) if isinstance(to, str | os.PathLike) else None
        if path is None or not path.name:
            problem = "must be the path of a file"
        elif b"\0" in os.fsencode(path):
            problem = "is a path that cannot be used"
        elif path.is_dir():
            problem = "is a directory; name the file in it"
        elif path.exists() and not path.is_file():
            problem = "is no regular file"
        elif not path.parent.is_dir():
            problem = "is in a directory that does not exist"
        else:
            return path
    except (OSError, ValueError, TypeError):
        problem = "is a path that cannot be used"
    raise InvalidArgumentError(f"to {problem}", argument="to")


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{(parts.hostname or '').lower()}:{parts.port or {'http': 80}.get(parts.scheme, 443)}"
