"""What changes the ledger. Each function is one step inside of a transaction of the caller's."""

from __future__ import annotations

import time
from dataclasses import dataclass

from sqlalchemy import delete, or_, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncSession

from examples.fastapi_billing.tables import Appointment, Change, Handled, Invoice

KEPT_SECONDS = 30 * 86400.0
_FINALITY = ("confirmed", "rescheduled", "cancelled")
"""Events come in any order: each state gives way to those after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a vendor told of an invoice."""

    api: str
    id: str
    number: str
    status: str
    minor: int
    currency: str
    updated_at: float
    asked_at: float
    appointment_id: str | None = None


async def first_time(session: AsyncSession, key: str, api: str, event_type: str, resource_id: str) -> bool:
    """Mark a delivery as handled, and say whether it was not before.

    In one transaction with the effect: after a crash either both are there or neither, whatever the inbox remembers.
    """
    values = {"key": key, "api": api, "event_type": event_type, "resource_id": resource_id, "at": time.time()}
    # Deliveries that are marked have no row to return.
    done = await session.execute(insert(Handled).values(values).on_conflict_do_nothing().returning(Handled.key))
    return done.scalar() is not None


async def store(session: AsyncSession, told: Told, *, cause: str) -> bool:
    """Store what a vendor told, and journal what is different; whether anything was.

    Answers overtake each other on their way. An older one never replaces a newer one, and what was deleted stays so.
    """
    before = await session.get(Invoice, (told.api, told.id))
    values = {name: getattr(told, name) for name in Told.__slots__}
    new = insert(Invoice).values(**values, deleted=False)
    is_newer = or_(
        new.excluded.updated_at > Invoice.updated_at,
        (new.excluded.updated_at == Invoice.updated_at) & (new.excluded.asked_at >= Invoice.asked_at),
    )
    upsert = new.on_conflict_do_update(
        index_elements=[Invoice.api, Invoice.id],
        set_={name: new.excluded[name] for name in values if name not in ("api", "id")},
        where=is_newer & Invoice.deleted.is_(False),
    ).returning(Invoice.id)
    # `before` must stay what it was: the session may not refresh it with the row that is written.
    was = None if before is None else (before.status, before.minor)
    if before is not None:
        session.expunge(before)
    if (await session.execute(upsert)).scalar() is None:
        return False
    if was is None:
        journal(session, told.api, told.id, "opened", None, told.status, cause, delta=told.minor)
        return True
    if was[1] != told.minor:
        journal(session, told.api, told.id, "amount", str(was[1]), str(told.minor), cause, delta=told.minor - was[1])
    if was[0] != told.status:
        journal(session, told.api, told.id, "status", was[0], told.status, cause)
    return was != (told.status, told.minor)


async def mark_deleted(session: AsyncSession, api: str, id: str, *, cause: str) -> bool:
    """The vendor has no such invoice any more; False when the ledger never had it, or it was marked before."""
    invoice = await session.get(Invoice, (api, id))
    if invoice is None or invoice.deleted:
        return False
    invoice.deleted = True
    journal(session, api, id, "deleted", invoice.status, None, cause, delta=-invoice.minor)
    return True


async def appointment_changed(session: AsyncSession, id: str, state: str, *, cause: str) -> bool:
    """Note what happened to an appointment; whether that is news. What is cancelled stays so, whatever comes later."""
    known = await session.get(Appointment, id)
    if known is None:
        session.add(Appointment(id=id, state=state))
    elif _FINALITY.index(state) <= _FINALITY.index(known.state):
        return False
    journal(session, "hero", id, "appointment", known.state if known else None, state, cause)
    if known is not None:
        known.state = state
    return True


async def unseen_since(session: AsyncSession, api: str, moment: float) -> list[str]:
    """The invoices that are in the ledger and were in no answer since then."""
    query = select(Invoice.id).where(Invoice.api == api, Invoice.deleted.is_(False), Invoice.asked_at < moment)
    return list(await session.scalars(query))


async def forget_old(session: AsyncSession) -> None:
    """Deliveries are remembered for longer than any vendor retries, and no longer."""
    await session.execute(delete(Handled).where(Handled.at < time.time() - KEPT_SECONDS))


def journal(
    session: AsyncSession,
    api: str,
    id: str,
    what: str,
    before: str | None,
    after: str | None,
    cause: str,
    *,
    delta: int = 0,
) -> None:
    """Add a line to the journal."""
    session.add(
        Change(at=time.time(), api=api, record_id=id, what=what, before=before, after=after, delta=delta, cause=cause)
    )
