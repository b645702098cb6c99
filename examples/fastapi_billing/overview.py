"""Read the content of the page in one transaction."""

from __future__ import annotations

import time
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from examples.fastapi_billing.database import Database
from examples.fastapi_billing.sending import state_of
from examples.fastapi_billing.tables import Appointment, Handled, Invoice, Sending, VendorState
from hero_healthie.webhooks import DeadLetter, Inbox, Webhooks

SHOWN = 40
_RECENT_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Total:
    """The invoices of one status and currency."""

    currency: str
    status: str
    count: int
    minor: int


@dataclass(frozen=True, slots=True)
class Line:
    """One invoice, and the state of its appointment."""

    invoice: Invoice
    appointment: str | None


@dataclass(frozen=True, slots=True)
class Overview:
    """The content of the page."""

    totals: list[Total]
    lines: list[Line]
    sendings: list[tuple[Sending, str]]
    vendors: dict[str, VendorState]
    handled: int
    waiting: int
    dead: list[DeadLetter]


async def look(database: Database, webhooks: Webhooks, inbox: Inbox) -> Overview:
    """Read everything."""
    now = time.time()
    async with database.read() as session:
        lines = await invoices(session, limit=SHOWN)
        sums = await totals(session)
        sendings = [(sending, state_of(sending, now)) for sending in await _sendings(session, now)]
        vendors = {vendor.api: vendor for vendor in await session.scalars(select(VendorState))}
        handled = await session.scalar(select(func.count()).select_from(Handled)) or 0
    counts = await inbox.counts()
    waiting = counts.get("pending", 0) + counts.get("running", 0)
    return Overview(sums, lines, sendings, vendors, handled, waiting, await webhooks.dead_letters(limit=20))


async def _sendings(session: AsyncSession, now: float) -> list[Sending]:
    """Return sendings that need attention, however old, and those of the last moments."""
    see_to = select(Sending).where(Sending.state.in_(("unknown", "sending"))).order_by(Sending.started_at).limit(20)
    recent = select(Sending).where(
        Sending.state.in_(("sent", "refused", "not_sent")), Sending.started_at > now - _RECENT_SECONDS
    )
    recent = recent.order_by(Sending.started_at.desc()).limit(3)
    return [*await session.scalars(see_to), *await session.scalars(recent)]


async def totals(session: AsyncSession) -> list[Total]:
    """Return the total of each status and currency."""
    query = (
        select(Invoice.currency, Invoice.status, func.count(), func.sum(Invoice.minor))
        .where(Invoice.deleted.is_(False))
        .group_by(Invoice.currency, Invoice.status)
        .order_by(Invoice.currency, Invoice.status)
    )
    return [Total(*row) for row in await session.execute(query)]


async def invoices(
    session: AsyncSession, *, limit: int, api: str | None = None, id: str | None = None, status: str | None = None
) -> list[Line]:
    """Return invoices that were not deleted, with the states of their appointments; the newest first."""
    of_hero = (Invoice.api == "hero") & (Appointment.id == Invoice.appointment_id)
    query = select(Invoice, Appointment.state).outerjoin(Appointment, of_hero).where(Invoice.deleted.is_(False))
    for column, wanted in ((Invoice.api, api), (Invoice.id, id), (Invoice.status, status)):
        if wanted is not None:
            query = query.where(column == wanted)
    query = query.order_by(Invoice.updated_at.desc(), Invoice.api, Invoice.id).limit(limit)
    return [Line(*row) for row in await session.execute(query)]
