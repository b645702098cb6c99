"""Read the content of the page in one transaction."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from examples.fastapi_billing.database import Database
from examples.fastapi_billing.sending import state_of
from examples.fastapi_billing.tables import Appointment, Change, Handled, Invoice, Patient, Sending, VendorState
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
    """One invoice, the state of its appointment, and the name of its patient."""

    invoice: Invoice
    appointment: str | None
    patient: str | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """The invoices that somebody looks for; empty texts mean all.

    Attributes:
        text: a part of the number, of the patient's name, or of their id.
        api: `hero` or `healthie`.
        status: in any case.
    """

    text: str = ""
    api: str = ""
    status: str = ""

    def conditions(self) -> list[ColumnElement[bool]]:
        """Return them for a query that joins `Patient`."""
        found: list[ColumnElement[bool]] = [Invoice.deleted.is_(False)]
        if self.api:
            found.append(Invoice.api == self.api)
        if self.status:
            found.append(func.lower(Invoice.status) == self.status.lower())
        if self.text:
            columns = Invoice.number, Invoice.id, Invoice.patient_id
            matches = [column.icontains(self.text, autoescape=True) for column in columns]
            matches.append(Patient.folded.contains(self.text.casefold(), autoescape=True))
            found.append(or_(*matches))
        return found


_ALL = Wanted()
_OF_PATIENT = (Patient.api == Invoice.api) & (Patient.id == Invoice.patient_id)


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
    statuses: list[str] = field(default_factory=list[str])
    """All that the ledger has, in lower case."""


async def look(database: Database, webhooks: Webhooks, inbox: Inbox, wanted: Wanted) -> Overview:
    """Read everything."""
    now = time.time()
    async with database.read() as session:
        lines = await invoices(session, limit=SHOWN, wanted=wanted)
        sums = await totals(session, wanted)
        status = func.lower(Invoice.status)
        present = select(status).where(Invoice.deleted.is_(False)).distinct().order_by(status)
        statuses = list(await session.scalars(present))
        sendings = [(sending, state_of(sending, now)) for sending in await _sendings(session, now)]
        vendors = {vendor.api: vendor for vendor in await session.scalars(select(VendorState))}
        handled = await session.scalar(select(func.count()).select_from(Handled)) or 0
    counts = await inbox.counts()
    waiting = counts.get("pending", 0) + counts.get("running", 0)
    dead = await webhooks.dead_letters(limit=20)
    return Overview(sums, lines, sendings, vendors, handled, waiting, dead, statuses)


async def history(session: AsyncSession, api: str, id: str) -> list[Change]:
    """Return the lines of the journal about an invoice, the first one first."""
    query = select(Change).where(Change.api == api, Change.record_id == id, Change.what != "appointment")
    return list(await session.scalars(query.order_by(Change.id)))


async def _sendings(session: AsyncSession, now: float) -> list[Sending]:
    """Return sendings that need attention, however old, and those of the last moments."""
    see_to = select(Sending).where(Sending.state.in_(("unknown", "sending"))).order_by(Sending.started_at).limit(20)
    recent = select(Sending).where(
        Sending.state.in_(("sent", "refused", "not_sent")), Sending.started_at > now - _RECENT_SECONDS
    )
    recent = recent.order_by(Sending.started_at.desc()).limit(3)
    return [*await session.scalars(see_to), *await session.scalars(recent)]


async def totals(session: AsyncSession, wanted: Wanted = _ALL) -> list[Total]:
    """Return the total of each status and currency."""
    query = (
        select(Invoice.currency, Invoice.status, func.count(), func.sum(Invoice.minor))
        .outerjoin(Patient, _OF_PATIENT)
        .where(*wanted.conditions())
        .group_by(Invoice.currency, Invoice.status)
        .order_by(Invoice.currency, Invoice.status)
    )
    return [Total(*row) for row in await session.execute(query)]


async def invoices(session: AsyncSession, *, limit: int, id: str | None = None, wanted: Wanted = _ALL) -> list[Line]:
    """Return invoices that were not deleted, with their appointments and patients; the last changed first."""
    of_hero = (Invoice.api == "hero") & (Appointment.id == Invoice.appointment_id)
    query = select(Invoice, Appointment.state, Patient.name).outerjoin(Appointment, of_hero)
    query = query.outerjoin(Patient, _OF_PATIENT).where(*wanted.conditions())
    if id is not None:
        query = query.where(Invoice.id == id)
    query = query.order_by(Invoice.updated_at.desc(), Invoice.api, Invoice.id).limit(limit)
    return [Line(*row) for row in await session.execute(query)]
