"""Call the vendors: their invoices as rows of the ledger, and whether they respond."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from sqlalchemy.dialects.sqlite import insert

from examples.fastapi_billing.database import Database
from examples.fastapi_billing.ledger import VendorInvoice
from examples.fastapi_billing.money import minor_units, whole_units
from examples.fastapi_billing.tables import VendorState
from healthie_api import Invoice as HealthieInvoice
from hero_health_api.models import Invoice as HeroInvoice
from hero_healthie import (
    APIError,
    AuthenticationError,
    ConflictError,
    InvalidRequestError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitedError,
    ResponseDecodeError,
)

NAMES = {"hero": "Hero", "healthie": "Healthie"}
_OFTEN_ENOUGH = 2.0


class Vendors:
    """Record, for all workers, when each vendor responded last.

    Args:
        database: where it is remembered.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._noted: dict[str, tuple[str | None, float]] = {}

    @asynccontextmanager
    async def watching(self, api: str) -> AsyncGenerator[None]:
        """Record whether the calls inside of the block got a response."""
        try:
            yield
        except (NotFoundError, InvalidRequestError, ConflictError):
            await self._note(api, None)  # a refusal is a response
            raise
        except APIError as error:
            await self._note(api, failure_of(error))
            raise
        await self._note(api, None)

    async def _note(self, api: str, failure: str | None) -> None:
        known, at = self._noted.get(api, ("", 0.0))
        now = time.time()
        if failure == known and now - at < _OFTEN_ENOUGH:
            return
        self._noted[api] = failure, now
        values = {"responded_at": now} if failure is None else {"failed_at": now, "failure": failure}
        row = {"api": api, "responded_at": 0.0, "failed_at": 0.0, "failure": None, **values}
        upsert = insert(VendorState).values(row).on_conflict_do_update(index_elements=["api"], set_=values)
        async with self._database.write() as session:
            await session.execute(upsert)


def failure_of(error: APIError) -> str:
    """Describe a failure for a person who has to act on it; the text follows the vendor's name."""
    if isinstance(error, OutcomeUnknownError) and error.reason is not None:
        return failure_of(error.reason)
    match error:
        case RateLimitedError():
            return "asks us to slow down"
        case AuthenticationError() | PermissionDeniedError():
            return "refuses our key: somebody has to check it"
        case ResponseDecodeError():
            return "gives responses that cannot be read"
        case _:
            return "is not responding"


def from_healthie(invoice: HealthieInvoice, *, requested_at: float) -> VendorInvoice:
    """Return an invoice of Healthie as a row.

    Raises:
        MoneyError: its price is none.
    """
    currency = (invoice.currency or "USD").upper()
    return VendorInvoice(
        api="healthie",
        id=invoice.id,
        number=invoice.invoice_id or invoice.id,
        status=invoice.status or "Unknown",
        minor=minor_units(str(invoice.price or 0), currency),
        currency=currency,
        updated_at=invoice.updated_at.timestamp(),
        requested_at=requested_at,
        appointment_id=invoice.appointment_id,
        patient_id=invoice.recipient_id,
    )


def from_hero(invoice: HeroInvoice, *, currency: str, requested_at: float) -> VendorInvoice:
    """Return an invoice of Hero as a row; fields that the response lacks have the least specific value.

    Raises:
        MoneyError: its amount is none.
    """
    return VendorInvoice(
        api="hero",
        id=invoice.id if isinstance(invoice.id, str) else invoice.stripe_id,
        number=invoice.stripe_id,
        status=invoice.status if isinstance(invoice.status, str) else "unknown",
        minor=whole_units(invoice.amount_due or 0),
        currency=currency,
        updated_at=requested_at,  # Hero shows invoices in responses to our calls only: the later one is newer
        requested_at=requested_at,
        appointment_id=invoice.appointment_id if isinstance(invoice.appointment_id, str) else None,
    )
