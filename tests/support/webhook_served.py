"""An app that receives webhooks, within the request and into an inbox. Its handler writes what it does to a ledger."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import Response
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
)
from tests.support.webhook_sending import HEALTHIE_SECRET, HERO_KEY

HERE = Path(os.environ["WEBHOOKS_DIR"])
QUICK = RetryPolicy(attempts=10, initial=0.05, maximum=0.1)


def receiver(**keeps: Any) -> Webhooks:
    return Webhooks(
        hero=HeroVerifier(HERO_KEY),
        healthie=HealthieVerifier(HEALTHIE_SECRET),
        lease=6.0,  # longer than a busy machine may stand still, as a lease that runs out makes it run twice
        answer_within=5.0,
        max_body_bytes=64 * 1024,
        **keeps,
    )


within = receiver(store=HERE / "store.db")
kept = receiver(inbox=Inbox(HERE / "inbox.db", retry=QUICK, poll=0.1))


async def worker(request: Request) -> Response:
    return Response(str(os.getpid()))


served = FastAPI()
served.include_router(webhook_router(within, prefix="/request"))
served.include_router(webhook_router(kept, prefix="/inbox"))
served.add_route("/worker", worker)


async def app(scope: Scope, receive: Receive, send: Send) -> None:
    """The app, which records the process that handles a delivery."""

    async def signed(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], (b"x-worker", str(os.getpid()).encode())]
        await send(message)

    await served(scope, receive, signed)


def note(what: str, record: str) -> None:
    with closing(sqlite3.connect(HERE / "ledger.db", timeout=30)) as ledger, ledger:
        ledger.execute("INSERT INTO notes VALUES (?, ?, ?, ?)", (what, record, os.getpid(), current_delivery().key))


@within.on("requested_payment.updated")
@kept.on("requested_payment.updated")
async def handle(event: RequestedPaymentUpdated) -> None:
    if "slow" in event.resource_id:
        note("begun", event.resource_id)
        while not (HERE / f"go-{event.resource_id}").exists():  # noqa: ASYNC110 (signalled by another process)
            await asyncio.sleep(0.01)
    note("handled", event.resource_id)
