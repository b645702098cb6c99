"""Run the application on a loopback socket, in a thread."""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import logging
import socket
import threading
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from hero_healthie.sandbox.common.options import check_type, invalid
from hero_healthie.sandbox.page import Pages
from hero_healthie.sandbox.realtime.server import CableServer
from hero_healthie.sandbox.server.app import TRANSPORT, SandboxApp
from hero_healthie.sandbox.server.browsers import may_listen

if TYPE_CHECKING:
    from hero_healthie.sandbox.server.core import SandboxCore

_KEEP_ALIVE_SECONDS = 75
_START_SECONDS = 30.0


class _Protocol(H11Protocol):
    """Give the application access to its connection, to break it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self.app_state: dict[str, Any] = {**self.app_state, TRANSPORT: transport}
        self.access_log = False  # uvicorn asks a logger of the whole process, which another server may have set up
        super().connection_made(transport)


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, ready: threading.Event) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready.set()


def checked_address(host: str) -> tuple[str, ipaddress.IPv4Address | ipaddress.IPv6Address]:
    """Return the address to serve at.

    Raises:
        InvalidArgumentError: it is not a loopback address; nothing here is meant to be reached from elsewhere.
    """
    check_type("host", host, str, "a loopback address")
    address = "127.0.0.1" if host == "localhost" else host
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        raise invalid("host", "must be a loopback address such as 127.0.0.1") from None
    if not ip.is_loopback:
        raise invalid("host", "must be a loopback address: the sandbox must not be reached from elsewhere")
    return address, ip


def loopback_socket(host: str, port: int) -> socket.socket:
    """Return a listening socket.

    Raises:
        OSError: the port is taken.
    """
    address, ip = checked_address(host)
    family = socket.AF_INET6 if ip.version == 6 else socket.AF_INET
    # The protocol is named because asyncio turns off Nagle's algorithm only where it is: 40 ms per response otherwise.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, port))
        listener.listen(2048)
    except OSError as error:
        listener.close()
        if error.errno != errno.EADDRINUSE:
            raise
        text = (
            f"port {port} of {host} is taken, perhaps by another sandbox; take another port, or port 0 for a free one"
        )
        raise OSError(error.errno, text) from None
    except BaseException:
        listener.close()
        raise
    return listener


class BackgroundServer:
    """Serve in a thread, until `stop`."""

    def __init__(self, core: SandboxCore, host: str, port: int, pages: Pages, *, cors: str | None = None) -> None:
        self._socket = loopback_socket(host, port)
        name = self._socket.getsockname()
        shown = f"[{name[0]}]" if ":" in name[0] else name[0]
        self.base_url = f"http://{shown}:{name[1]}"
        self._app = SandboxApp(core, pages, cors)
        self._cable = CableServer(core.hub, partial(may_listen, shared_with=cors))
        self._ready = threading.Event()
        config = uvicorn.Config(
            self._app,
            http=_Protocol,
            ws=cast("Any", self._cable.protocol),  # a function that makes one, where uvicorn calls a class
            loop="asyncio",
            lifespan="off",
            log_config=None,
            log_level=logging.ERROR,
            access_log=False,
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=1,
            server_header=False,
        )
        self._server = _Server(config, self._ready)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="hero-healthie-sandbox", daemon=True)

    def start(self) -> None:
        """Start serving, and return once it does.

        Raises:
            RuntimeError: it did not come up.
        """
        self._thread.start()
        if not self._ready.wait(_START_SECONDS) or self._failure is not None:
            self.stop()
            raise RuntimeError("the sandbox did not come up") from self._failure

    def stop(self) -> None:
        """Break hanging requests, close every connection, and return when the thread has ended."""
        if self._thread.is_alive() and self._loop is not None:
            self._loop.call_soon_threadsafe(self._end)
        if self._thread.ident is not None:
            self._thread.join()
        self._socket.close()

    def _end(self) -> None:
        self._server.should_exit = True
        self._app.closing.set()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:  # noqa: BLE001 - handed to whoever waits in `start`
            self._failure = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        deliveries = asyncio.create_task(self._app.core.outbox.sender.run())
        try:
            await self._server.serve(sockets=[self._socket])
        finally:
            await self._cable.aclose()
            deliveries.cancel()
            await asyncio.gather(deliveries, return_exceptions=True)
