"""An app that receives webhooks, of FastAPI or of Starlette. What its handler does is written to a ledger."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Message, Receive, Scope, Send

from healthie_api.webhook_events import RequestedPaymentUpdated
from hero_healthie import RetryPolicy
from hero_healthie.fastapi import webhook_router
from hero_healthie.webhooks import (
    HealthieVerifier,
    HeroVerifier,
    Inbox,
    Webhooks,
    current_delivery,
    webhook_lifespan,
    webhook_routes,
)
from tests.webhooks.sending import HEALTHIE_SECRET, HERO_KEY

HERE = Path(os.environ["WEBHOOKS_DIR"])
IN_BACKGROUND = os.environ["WEBHOOKS_MODE"] == "inbox"
QUICK = RetryPolicy(attempts=10, initial=0.05, maximum=0.1)

webhooks = Webhooks(
    hero=HeroVerifier(HERO_KEY),
    healthie=HealthieVerifier(HEALTHIE_SECRET),
    store=None if IN_BACKGROUND else HERE / "webhooks.db",
    inbox=Inbox(HERE / "webhooks.db", retry=QUICK, poll=0.1) if IN_BACKGROUND else None,
    lease=1.0,
    answer_within=5.0,
    max_body_bytes=64 * 1024,
)


async def worker(request: Request) -> Response:
    return Response(str(os.getpid()))


if IN_BACKGROUND:
    routes = [*webhook_routes(webhooks), Route("/worker", worker)]
    served: Starlette = Starlette(routes=routes, lifespan=webhook_lifespan(webhooks))
else:
    served = FastAPI()
    served.include_router(webhook_router(webhooks))
    served.add_route("/worker", worker)


async def app(scope: Scope, receive: Receive, send: Send) -> None:
    """The app, which says who answers."""

    async def signed(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], (b"x-worker", str(os.getpid()).encode())]
        await send(message)

    await served(scope, receive, signed)


def note(what: str, record: str) -> None:
    with closing(sqlite3.connect(HERE / "ledger.db", timeout=30)) as ledger, ledger:
        ledger.execute("INSERT INTO notes VALUES (?, ?, ?, ?)", (what, record, os.getpid(), current_delivery().key))


@webhooks.on("requested_payment.updated")
async def handle(event: RequestedPaymentUpdated) -> None:
    if event.resource_id.startswith("slow"):
        note("begun", event.resource_id)
        while not (HERE / f"go-{event.resource_id}").exists():  # noqa: ASYNC110 (told by another process)
            await asyncio.sleep(0.01)
    note("handled", event.resource_id)
