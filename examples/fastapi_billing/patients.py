"""Look up the names of the patients whom invoices name by their ids."""

from __future__ import annotations

import asyncio
import logging

from sqlalchemy import exists, select
from sqlalchemy.dialects.sqlite import insert

from examples.fastapi_billing.database import Database
from examples.fastapi_billing.reconciling import add_job, claim
from examples.fastapi_billing.tables import Invoice, Patient
from examples.fastapi_billing.vendors import NAMES, Vendors
from hero_healthie import APIError, Healthie, Hero, NotFoundError

log = logging.getLogger("billing")

_JOB = "names"
_EVERY = 1.0
_AT_ONCE = 20


async def name_forever(hero: Hero, healthie: Healthie, database: Database, vendors: Vendors) -> None:
    """Look up names that are missing, in one of all workers."""
    await add_job(database, _JOB)
    pause = _EVERY
    while True:
        await asyncio.sleep(pause)
        pause = _EVERY
        if not await claim(database, _JOB, _EVERY):
            continue
        for api in NAMES:
            try:
                for patient_id in await _nameless(database, api):
                    name = await _name(hero if api == "hero" else healthie, vendors, api, patient_id)
                    row = {"api": api, "id": patient_id, "name": name, "folded": (name or "").casefold()}
                    async with database.write() as session:
                        await session.execute(insert(Patient).values(row).on_conflict_do_nothing())
            except APIError as error:
                log.warning("names of patients of %s are not known yet: %s", NAMES[api], type(error).__name__)
                pause = 10 * _EVERY


async def _nameless(database: Database, api: str) -> list[str]:
    named = exists().where(Patient.api == Invoice.api, Patient.id == Invoice.patient_id)
    query = select(Invoice.patient_id).where(Invoice.api == api, Invoice.patient_id.is_not(None), ~named).distinct()
    async with database.read() as session:
        return [str(found) for found in await session.scalars(query.limit(_AT_ONCE))]


async def _name(client: Hero | Healthie, vendors: Vendors, api: str, patient_id: str) -> str | None:
    try:
        async with vendors.watching(api):
            if isinstance(client, Healthie):
                return (await client.clients.get(patient_id)).full_name
            patient = await client.patients.get_patient_by_id(patient_id)
    except NotFoundError:
        return None
    return " ".join(part for part in (patient.first_name, patient.last_name) if part) or None
