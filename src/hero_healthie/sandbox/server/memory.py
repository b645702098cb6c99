"""Call the sandbox in memory: the same requests and responses, without a socket and without a server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from hero_healthie.sandbox.common.exchange import ApiService, Incoming, Response
from hero_healthie.sandbox.server.app import Exchange, api_at

if TYPE_CHECKING:
    from hero_healthie.sandbox.server.core import SandboxCore


@dataclass(frozen=True, slots=True)
class InMemoryResponse:
    """A response, as `http_client=` of the clients takes it."""

    status_code: int
    headers: dict[str, str]
    """By name in lower case."""
    content: bytes


class InMemoryClient:
    """Send requests to a sandbox in memory.

    Args:
        core: the sandbox.
    """

    def __init__(self, core: SandboxCore) -> None:
        self._core = core
        self._closing = asyncio.Event()

    async def request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        content: bytes | AsyncIterator[bytes] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 (as httpx has it)
        follow_redirects: bool = False,
    ) -> InMemoryResponse:
        """Send one request and return its whole response.

        Raises:
            ConnectionError: a fault broke the connection.
            TimeoutError: there was no response in time.
        """
        del follow_redirects  # the sandbox redirects nobody
        body = b"".join([part async for part in content]) if isinstance(content, AsyncIterator) else content or b""
        parts = urlsplit(url)
        served = api_at(self._core, parts.path)
        if served is None:
            return InMemoryResponse(404, {}, b"")
        given = {name.lower(): value for name, value in (headers or {}).items()}
        given.setdefault("host", parts.netloc)
        incoming = Incoming(method, parts.path[len(served.prefix) :], parts.query, given, body)
        exchange = _InMemoryExchange(self._core, served.service, incoming, self._closing)
        async with asyncio.timeout(timeout):
            await exchange.run()
        return exchange.whole()


class _Connection(asyncio.Transport):
    """Stands for a connection that a fault may break."""

    def __init__(self) -> None:
        super().__init__()
        self.is_broken = False

    def write(self, data: Any) -> None:
        """Take a part of a response: nobody reads it, as what it promises never comes."""

    def abort(self) -> None:
        self.is_broken = True

    close = abort


class _InMemoryExchange(Exchange):
    def __init__(self, core: SandboxCore, api: ApiService, incoming: Incoming, closing: asyncio.Event) -> None:
        self._connection = _Connection()
        super().__init__(core, api, incoming, self._connection, closing)
        self._response: Response | None = None

    async def send(self, response: Response) -> None:
        self._response = response

    async def gone(self) -> None:
        if not self._connection.is_broken:
            await asyncio.Event().wait()

    def whole(self) -> InMemoryResponse:
        """Return the response.

        Raises:
            ConnectionError: a fault broke the connection.
        """
        if self._response is None:
            raise ConnectionResetError("the sandbox broke the connection")
        response = self._response
        headers = {name.lower(): value for name, value in response.headers.items()}
        if response.content_type is not None:
            headers["content-type"] = response.content_type
        return InMemoryResponse(response.status, headers, response.body)
