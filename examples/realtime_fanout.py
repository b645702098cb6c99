"""Many browsers, one subscription: the new messages of a conversation as server-sent events, and over WebSockets.

    hero-healthie sandbox -- python examples/realtime_fanout.py
    curl -N http://127.0.0.1:8000/conversations/3/events

However many browsers watch a conversation, Healthie is asked once. A browser that hangs up leaves; with the last one
the subscription ends. A browser that reads too slowly is let go: it connects again, and loads the page's messages anew.
When the server shuts down, every stream ends before the client is closed.

WebSockets need one of the libraries that uvicorn works with: `pip install 'uvicorn[standard]'`.
"""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from typing import NamedTuple

import uvicorn
from fastapi import FastAPI, WebSocket, WebSocketDisconnect
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from hero_healthie import APIError, Healthie
from hero_healthie.realtime import Reconnected

WAITING = 100
"""Messages that may wait for one browser."""
HEARTBEAT = 15.0
"""Seconds without a message after which a comment is sent, so that proxies keep the stream open."""


class Note(BaseModel):
    """What a browser is shown of a message."""

    id: str
    content: str | None
    created_at: str | None


class Message(NamedTuple):
    """What is sent to browsers: a `note`, `reload` where messages may be missing, or `failed` at the end."""

    event: str
    data: str


class Conversation:
    """The browsers that watch one conversation, and the subscription that they share."""

    def __init__(self, healthie: Healthie, id: str) -> None:
        self._healthie = healthie
        self._id = id
        self._browsers: set[asyncio.Queue[Message | None]] = set()
        self._task = asyncio.create_task(self._follow())

    def join(self) -> asyncio.Queue[Message | None]:
        """Return the messages of one more browser; None ends them."""
        queue: asyncio.Queue[Message | None] = asyncio.Queue(WAITING + 1)
        self._browsers.add(queue)
        if self._task.done():
            self._let_go(queue)
        return queue

    def leave(self, queue: asyncio.Queue[Message | None]) -> bool:
        """Let a browser go, and return whether it was the last one."""
        self._browsers.discard(queue)
        return not self._browsers

    async def aclose(self) -> None:
        """Unsubscribe, and end every stream."""
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task

    async def _follow(self) -> None:
        follow = self._healthie.subscriptions.note_added_subscription
        try:
            async with follow(conversation_id=self._id, into=Note, gaps=True) as notes:
                async for note in notes:
                    if isinstance(note, Reconnected):
                        self._send(Message("reload", note.since.isoformat()))
                    else:
                        self._send(Message("note", note.model_dump_json()))
        except APIError as error:
            self._send(Message("failed", type(error).__name__))
        finally:
            for queue in list(self._browsers):
                self._let_go(queue)

    def _send(self, message: Message) -> None:
        for queue in list(self._browsers):
            if queue.qsize() < WAITING:
                queue.put_nowait(message)
            else:
                self._let_go(queue)

    def _let_go(self, queue: asyncio.Queue[Message | None]) -> None:
        self._browsers.discard(queue)
        queue.put_nowait(None)  # there is one place more than messages may wait


class Fanout:
    """The conversations that are watched at the moment."""

    def __init__(self, healthie: Healthie) -> None:
        self._healthie = healthie
        self._watched: dict[str, Conversation] = {}

    @asynccontextmanager
    async def watch(self, id: str) -> AsyncGenerator[asyncio.Queue[Message | None]]:
        """Have the messages of a conversation for one browser."""
        conversation = self._watched.get(id)
        if conversation is None:
            conversation = self._watched[id] = Conversation(self._healthie, id)
        queue = conversation.join()
        try:
            yield queue
        finally:
            if conversation.leave(queue) and self._watched.get(id) is conversation:
                del self._watched[id]
                await conversation.aclose()

    async def aclose(self) -> None:
        """End every stream."""
        watched, self._watched = self._watched, {}
        for conversation in watched.values():
            await conversation.aclose()


class App(FastAPI):
    """The app, with what its server ends first."""

    fanout: Fanout


def create_app(healthie: Healthie) -> App:
    """Return the app; it closes the client when it ends."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with healthie:
            yield
            await fanout.aclose()

    app, fanout = App(lifespan=lifespan), Fanout(healthie)
    app.fanout = fanout

    @app.get("/conversations/{id}/events")
    async def events(id: str) -> StreamingResponse:  # pyright: ignore[reportUnusedFunction] (FastAPI has it)
        async def stream() -> AsyncGenerator[str]:
            async with fanout.watch(id) as queue:
                yield ": watching\n\n"
                while True:
                    try:
                        message = await asyncio.wait_for(queue.get(), HEARTBEAT)
                    except TimeoutError:
                        yield ": still here\n\n"
                        continue
                    if message is None:
                        return
                    yield f"event: {message.event}\ndata: {message.data}\n\n"

        return StreamingResponse(stream(), media_type="text/event-stream", headers={"cache-control": "no-store"})

    @app.websocket("/conversations/{id}/socket")
    async def over_websocket(websocket: WebSocket, id: str) -> None:  # pyright: ignore[reportUnusedFunction] (as above)
        await websocket.accept()
        async with fanout.watch(id) as queue:
            sending = asyncio.create_task(_send(websocket, queue))
            receiving = asyncio.create_task(_until_hang_up(websocket))
            _, rest = await asyncio.wait((sending, receiving), return_when=asyncio.FIRST_COMPLETED)
            for task in rest:
                task.cancel()
            await asyncio.gather(sending, receiving, return_exceptions=True)

    return app


async def _send(websocket: WebSocket, queue: asyncio.Queue[Message | None]) -> None:
    while (message := await queue.get()) is not None:
        await websocket.send_json(message._asdict())
    await websocket.close(1012)  # the server goes, or the browser was too slow: it connects again


async def _until_hang_up(websocket: WebSocket) -> None:
    with suppress(WebSocketDisconnect):
        while True:
            await websocket.receive_text()


class Server(uvicorn.Server):
    """Ends the streams when it shuts down: uvicorn itself waits until every response is complete."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the streams, and then as usual."""
        app = self.config.app
        if isinstance(app, App):
            await app.fanout.aclose()
        await super().shutdown(sockets)


def main() -> None:
    """Serve until Ctrl-C."""
    app = create_app(Healthie.from_env())
    server = Server(uvicorn.Config(app, port=int(os.environ.get("PORT", "8000")), timeout_graceful_shutdown=5))
    with suppress(KeyboardInterrupt):  # uvicorn raises it again, once everything has ended
        server.run()


if __name__ == "__main__":
    main()
