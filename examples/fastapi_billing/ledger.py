"""Change the ledger. Each function is one step inside of a transaction of the caller."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, delete, func, or_, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncSession

from examples.fastapi_billing.tables import Appointment, Change, Handled, Invoice

KEPT_SECONDS = 30 * 86400.0
_FINALITY = ("confirmed", "rescheduled", "cancelled")
"""Events arrive in any order: each state is replaced by those after it only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorInvoice:
    """An invoice as a vendor reported it."""

    api: str
    id: str
    number: str
    status: str
    minor: int
    currency: str
    updated_at: float
    requested_at: float
    appointment_id: str | None = None
    patient_id: str | None = None


async def first_time(session: AsyncSession, key: str, api: str, event_type: str, resource_id: str) -> bool:
    """Mark a delivery as handled; return whether it was not before.

    In one transaction with the effect: after a crash either both are there or neither, whatever the inbox remembers.
    """
    values = {"key": key, "api": api, "event_type": event_type, "resource_id": resource_id, "at": time.time()}
    # Deliveries that are marked have no row to return.
    done = await session.execute(insert(Handled).values(values).on_conflict_do_nothing().returning(Handled.key))
    return done.scalar() is not None


async def store(session: AsyncSession, reported: VendorInvoice, *, cause: str) -> bool:
    """Store what a vendor reported, and journal the differences; return whether there were any.

    Responses overtake each other. An older one never replaces a newer one, and a deleted invoice stays deleted.
    """
    before = await session.get(Invoice, (reported.api, reported.id))
    values = {name: getattr(reported, name) for name in VendorInvoice.__slots__}
    new = insert(Invoice).values(**values, deleted=False)
    is_newer = or_(
        new.excluded.updated_at > Invoice.updated_at,
        (new.excluded.updated_at == Invoice.updated_at) & (new.excluded.requested_at >= Invoice.requested_at),
    )
    replaced: dict[str, ColumnElement[Any]] = {name: new.excluded[name] for name in values if name not in ("api", "id")}
    replaced["patient_id"] = func.coalesce(new.excluded.patient_id, Invoice.patient_id)  # not in every response
    upsert = new.on_conflict_do_update(
        index_elements=[Invoice.api, Invoice.id],
        set_=replaced,
        where=is_newer & Invoice.deleted.is_(False),
    ).returning(Invoice.id)
    # `before` must keep its values: the session may not refresh it with the row that is written.
    was = None if before is None else (before.status, before.minor)
    if before is not None:
        session.expunge(before)
    if (await session.execute(upsert)).scalar() is None:
        return False
    if was is None:
        journal(session, reported.api, reported.id, "opened", None, reported.status, cause, delta=reported.minor)
        return True
    if was[1] != reported.minor:
        journal(
            session,
            reported.api,
            reported.id,
            "amount",
            str(was[1]),
            str(reported.minor),
            cause,
            delta=reported.minor - was[1],
        )
    if was[0] != reported.status:
        journal(session, reported.api, reported.id, "status", was[0], reported.status, cause)
    return was != (reported.status, reported.minor)


async def mark_deleted(session: AsyncSession, api: str, id: str, *, cause: str) -> bool:
    """Mark an invoice deleted; return False if the ledger never had it, or it was marked before."""
    invoice = await session.get(Invoice, (api, id))
    if invoice is None or invoice.deleted:
        return False
    invoice.deleted = True
    journal(session, api, id, "deleted", invoice.status, None, cause, delta=-invoice.minor)
    return True


async def appointment_changed(session: AsyncSession, id: str, state: str, *, cause: str) -> bool:
    """Store the state of an appointment; return whether it changed. A cancelled one stays cancelled."""
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
    """Return the invoices of the ledger that were in no response since then."""
    query = select(Invoice.id).where(Invoice.api == api, Invoice.deleted.is_(False), Invoice.requested_at < moment)
    return list(await session.scalars(query))


async def forget_old(session: AsyncSession) -> None:
    """Delete the marks of deliveries that no vendor retries any more."""
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
