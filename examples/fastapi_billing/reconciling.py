"""Reconcile with all invoices of Healthie, from time to time and on demand.

Webhooks are hints. One may get lost, and two updates of the same fields of an invoice are the same bytes, so that the
second cannot be distinguished from a retry of the first. Only the list is reliable. Hero has no list of invoices.
"""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass

from sqlalchemy import update
from sqlalchemy.dialects.sqlite import insert

from examples.fastapi_billing.database import Database
from examples.fastapi_billing.ledger import forget_old, mark_deleted, store, unseen_since
from examples.fastapi_billing.money import MoneyError
from examples.fastapi_billing.tables import Job, VendorState
from examples.fastapi_billing.vendors import Vendors, from_healthie
from hero_healthie import APIError, Healthie, Hero

log = logging.getLogger("billing")

_RECONCILE, _WATCH = "reconcile", "watch_hero"
_AGAIN_SECONDS = 5.0
_WATCH_EVERY = 10.0
_CAUSE = "reconciled"
_LOOK_FOR_WORK = 1.0


@dataclass(slots=True)
class Reconciled:
    """The result of one reconciliation."""

    seen: int = 0
    changed: int = 0
    deleted: int = 0
    unreadable: int = 0


async def reconcile(healthie: Healthie, database: Database, vendors: Vendors) -> Reconciled:
    """Reconcile the ledger with Healthie's list.

    Raises:
        APIError: a page could not be fetched; what was read before is stored.
    """
    result, began = Reconciled(), time.time()
    async with vendors.watching("healthie"):
        requested_at = began
        async for page in healthie.invoices.list().pages():
            async with database.write() as session:
                for invoice in page.items:
                    result.seen += 1
                    try:
                        reported = from_healthie(invoice, requested_at=requested_at)
                    except MoneyError:
                        result.unreadable += 1
                        log.warning("the amount of Healthie's invoice %s cannot be read", invoice.id)
                        continue
                    result.changed += await store(session, reported, cause=_CAUSE)
            requested_at = time.time()
        async with database.read() as session:
            missing = await unseen_since(session, "healthie", began)
        for own_id in missing:  # a list that changes while it is read may skip some: each is asked for
            requested_at = time.time()
            found = await healthie.queries.requested_payment(id=own_id)
            async with database.write() as session:
                if found is None:
                    result.deleted += await mark_deleted(session, "healthie", own_id, cause=_CAUSE)
                else:
                    reported = from_healthie(found, requested_at=requested_at)
                    result.changed += await store(session, reported, cause=_CAUSE)
    async with database.write() as session:
        await forget_old(session)
    return result


async def watch_hero_forever(hero: Hero, database: Database, vendors: Vendors) -> None:
    """While Hero does not respond, probe it from time to time: nothing else calls it regularly."""
    await add_job(database, _WATCH)
    while True:
        await asyncio.sleep(_LOOK_FOR_WORK)
        async with database.read() as session:
            state = await session.get(VendorState, "hero")
        if state is None or state.failed_at <= state.responded_at or not await claim(database, _WATCH, _WATCH_EVERY):
            continue
        try:
            async with vendors.watching("hero"):
                await hero.invoicing.list_coupons()
        except APIError as error:
            log.warning("Hero still does not respond: %s", type(error).__name__)


async def reconcile_forever(healthie: Healthie, database: Database, vendors: Vendors, *, every: float) -> None:
    """Reconcile when it is due, in one of all workers."""
    await add_job(database, _RECONCILE)
    while True:
        if await claim(database, _RECONCILE, every):
            try:
                found = await reconcile(healthie, database, vendors)
                log.info("reconciled with Healthie: %s", found)
            except (APIError, MoneyError) as error:
                log.warning("not reconciled with Healthie: %s", type(error).__name__)
                await _due(database, _RECONCILE, time.time() + min(every, _AGAIN_SECONDS))
        await asyncio.sleep(min(_LOOK_FOR_WORK, every))


async def add_job(database: Database, job: str) -> None:
    """Add a job that is due now, unless a worker has done so before."""
    async with database.write() as session:
        await session.execute(insert(Job).values(name=job, due_at=0.0).on_conflict_do_nothing())


async def claim(database: Database, job: str, every: float) -> bool:
    """Return whether this worker does the job now; it is due again after so many seconds."""
    now = time.time()
    due = update(Job).where(Job.name == job, Job.due_at <= now).values(due_at=now + every).returning(Job.name)
    async with database.write() as session:
        return (await session.execute(due)).scalar() is not None


async def _due(database: Database, job: str, at: float) -> None:
    async with database.write() as session:
        await session.execute(update(Job).where(Job.name == job).values(due_at=at))
