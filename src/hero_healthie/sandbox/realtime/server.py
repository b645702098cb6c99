"""Serve WebSockets on the port of the sandbox: aiohttp takes connections over that ask uvicorn for an upgrade."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, cast

from aiohttp import web

from hero_healthie.sandbox.realtime.hub import Hub
from hero_healthie.sandbox.realtime.session import Session

PATH = "/healthie/subscriptions"
SUBPROTOCOLS = ("actioncable-v1-json",)
_SHUTDOWN = 1.0


class CableServer:
    """Serves the WebSockets of one sandbox.

    Args:
        hub: pushes to them.
        accepts: tells whether to serve a request, by its Host and its Origin.
    """

    def __init__(self, hub: Hub, accepts: Callable[[str, str | None], bool]) -> None:
        self._hub = hub
        self._accepts = accepts
        self._server: web.Server | None = None

    def protocol(self, **_: Any) -> asyncio.Protocol:
        """Return what takes a connection over; called as uvicorn calls its WebSocket protocols."""
        if self._server is None:
            loop = asyncio.get_running_loop()
            self._hub.later = lambda call: cast("None", loop.call_soon_threadsafe(call))
            self._server = web.Server(self._serve, access_log=None)
        return self._server()

    async def aclose(self) -> None:
        """Close all of them."""
        if self._server is not None:
            self._hub.disconnect("server_restart", reconnect=True)
            await asyncio.sleep(0.05)
            await self._server.shutdown(_SHUTDOWN)
            self._server = None

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        socket = web.WebSocketResponse(protocols=SUBPROTOCOLS, timeout=_SHUTDOWN)
        if request.path != PATH or not socket.can_prepare(request):
            return web.Response(status=404)
        if not self._accepts(request.headers.get("host", ""), request.headers.get("origin")):
            return web.Response(status=403)
        await socket.prepare(request)
        account = self._hub.account(request.query.get("token", ""))
        if account is None:
            await socket.send_json({"type": "disconnect", "reason": "unauthorized", "reconnect": False})
            await socket.close()
            return socket
        session = Session(self._hub, account, socket)
        self._hub.sessions.add(session)
        try:
            await session.run()
        finally:
            self._hub.sessions.discard(session)
        return socket
