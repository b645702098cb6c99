"""Send an invoice once, however often the button is pressed, and show its outcome."""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import update
from sqlalchemy.dialects.sqlite import insert

from examples.fastapi_billing.database import Database
from examples.fastapi_billing.ledger import VendorInvoice, store
from examples.fastapi_billing.money import MoneyError, major_units
from examples.fastapi_billing.tables import Invoice, Sending
from examples.fastapi_billing.vendors import NAMES, Vendors, failure_of, from_healthie, from_hero
from hero_health_api.models import CreateInvoiceBody, InvoiceItem, UpdateInvoiceBody
from hero_healthie import (
    APIError,
    Healthie,
    Hero,
    HeroHealthieError,
    InvalidArgumentError,
    InvalidRequestError,
    Once,
    OutcomeUnknownError,
    calling,
)
from hero_healthie.outcomes import ReconciliationStatus

_ONCE = Once(look_back=timedelta(minutes=2))
# The form's token is used once (see `Sender.send`), so there is no need to search for much earlier calls.
GIVEN_UP = 120.0
"""Seconds after which a row that is still "sending" was interrupted, such as by the death of its worker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """The invoice that a form ordered.

    Attributes:
        token: of the form; also the reference of the call.
        api: `hero` or `healthie`.
        patient_id: the vendor's id of the patient.
        minor: the amount in minor units.
        currency: of the amount.
        what: what is invoiced.
        appointment_id: of Hero, if it is for one.
        draft: of Hero: whether it is not sent yet.
    """

    token: str
    api: str
    patient_id: str
    minor: int
    currency: str
    what: str
    appointment_id: str | None = None
    draft: bool = False

    @property
    def reference(self) -> str:
        """The text by which a person finds it in the vendor's user interface."""
        return self.token[:8]


@dataclass(frozen=True, slots=True)
class Failed:
    """Why an invoice was not sent.

    Attributes:
        why: the sentence, without its full stop.
        field: of the form, if a vendor refused one value.
    """

    why: str
    field: str | None = None


_FIELDS = {
    "recipient_id": "patient",
    "patient_id": "patient",
    "price": "amount",
    "unit_amount": "amount",
    "services_provided": "what",
    "description": "what",
    "appointment_id": "appointment",
}
"""The fields of the form by those of the vendors."""
_WORDS = {"patient": "this patient", "amount": "this amount", "what": "this text", "appointment": "this appointment"}


class Sender:
    """Send invoices.

    Args:
        database: where it is noted what was sent.
        vendors: records which vendors respond.
    """

    def __init__(self, database: Database, vendors: Vendors) -> None:
        self._database = database
        self._vendors = vendors
        self._issuer: str | None = None

    async def send(self, order: Order, hero: Hero, healthie: Healthie) -> Failed | None:
        """Send it, unless this form was sent before. The row of the token holds the outcome.

        Returns:
            Why it was certainly not sent, so that the form can be sent again; None in all other cases.
        """
        row = {
            "token": order.token,
            "api": order.api,
            "minor": order.minor,
            "currency": order.currency,
            "started_at": time.time(),
            "state": "sending",
        }
        begin = insert(Sending).values(row).on_conflict_do_nothing().returning(Sending.token)
        async with self._database.write() as session:
            if (await session.execute(begin)).scalar() is None:
                return None
        # Not cancelled when the server ends: the outcome has to be stored.
        return await asyncio.shield(self._sent(order, hero, healthie))

    async def _sent(self, order: Order, hero: Hero, healthie: Healthie) -> Failed | None:
        name = NAMES[order.api]
        try:
            with calling(reference=order.token, actor="billing-page"):
                async with self._vendors.watching(order.api):
                    if order.api == "hero":
                        reported = await self._send_with_hero(order, hero)
                    else:
                        reported = await self._send_with_healthie(order, healthie)
        except OutcomeUnknownError as error:
            await self._note(order.token, "unknown", why=f"{name} {failure_of(error)}")
        except (InvalidRequestError, InvalidArgumentError) as error:
            failed = _refusal(name, error)
            await self._note(order.token, "refused", why=failed.why)
            return failed
        except APIError as error:
            failed = Failed(f"{name} {failure_of(error)}")
            await self._note(order.token, "not_sent", why=failed.why)
            return failed
        except MoneyError:
            await self._note(order.token, "unknown", why=f"{name} tells an amount that cannot be read")
        except HeroHealthieError:
            await self._note(order.token, "not_sent", why="This app is not set up correctly")
        else:
            await self._note(order.token, "sent", reported=reported)
        return None

    async def look(self, sending: Sending, healthie: Healthie) -> None:
        """Find out the outcome of an invoice whose call had no response.

        Healthie finds it by its reference. Hero has nothing to look with: there a person has looked.

        Raises:
            APIError: looking failed.
        """
        if sending.api == "hero":
            await self._note(sending.token, "looked_up")
            return
        since = datetime.fromtimestamp(sending.started_at - 60, UTC)
        async with self._vendors.watching("healthie"):
            found = await healthie.invoices.reconcile(sending.token, since=since)
        if found.status is ReconciliationStatus.FOUND and found.record is not None:
            await self._note(sending.token, "sent", reported=from_healthie(found.record, requested_at=time.time()))
        elif found.status is ReconciliationStatus.ABSENT:
            await self._note(sending.token, "not_sent", why="Healthie has no such invoice")

    async def _send_with_hero(self, order: Order, hero: Hero) -> VendorInvoice:
        body = CreateInvoiceBody(
            issuer_id=await self._issuer_of(hero),
            patient_id=order.patient_id,
            mode="draft" if order.draft else "finalize",
            collection_method="request_payment",
            memo=f"Reference {order.reference}",
            invoice_items_attributes=[
                InvoiceItem(description=order.what, quantity=1, unit_amount=order.minor, create=True)
            ],
        )
        if order.appointment_id:
            body.appointment_id = order.appointment_id
        requested_at = time.time()
        response = await hero.invoicing.create_invoice(body=body)
        reported = from_hero(response, currency=order.currency, requested_at=requested_at)
        return replace(reported, patient_id=order.patient_id)

    async def finalize(self, id: str, hero: Hero) -> None:
        """Finalize a draft of Hero; the response becomes the row, as Hero has no operation to read an invoice.

        Raises:
            APIError: it was not done, or nothing tells whether it was.
        """
        async with self._vendors.watching("hero"):
            body = UpdateInvoiceBody(issuer_id=await self._issuer_of(hero), mode="finalize")
            requested_at = time.time()
            with calling(reference=f"finalize-{id}", actor="billing-page"):
                response = await hero.invoicing.update_invoice(id, body=body)
        async with self._database.write() as session:
            known = await session.get(Invoice, ("hero", id))
            currency = known.currency if known else "GBP"
            await store(session, from_hero(response, currency=currency, requested_at=requested_at), cause="sent")

    async def _issuer_of(self, hero: Hero) -> str:
        """Return the admin on whose behalf invoices are made."""
        if self._issuer is None:
            self._issuer = (await hero.admin.list_admins().collect(limit=1))[0].id
        return self._issuer

    async def _send_with_healthie(self, order: Order, healthie: Healthie) -> VendorInvoice:
        requested_at = time.time()
        invoice = await healthie.invoices.create(
            invoice_type="other",
            recipient_id=order.patient_id,
            price=major_units(order.minor, order.currency),
            services_provided=order.what,
            service_date=datetime.now(UTC),
            reference=order.token,
            ensure=_ONCE,
        )
        return from_healthie(invoice, requested_at=requested_at)

    async def _note(
        self, token: str, state: str, *, reported: VendorInvoice | None = None, why: str | None = None
    ) -> None:
        """Store the outcome and the invoice, in one transaction."""
        values = {"state": state, "why": why, "invoice_id": reported.id if reported else None}
        async with self._database.write() as session:
            await session.execute(update(Sending).where(Sending.token == token).values(values))
            if reported is not None:
                await store(session, reported, cause="sent")


def state_of(sending: Sending, now: float) -> str:
    """Return the present outcome."""
    return "unknown" if sending.state == "sending" and now - sending.started_at > GIVEN_UP else sending.state


def _refusal(name: str, error: InvalidRequestError | InvalidArgumentError) -> Failed:
    named = [each.field for each in error.field_errors] if isinstance(error, InvalidRequestError) else [error.argument]
    fields = {_FIELDS.get(re.split(r"[.\[\]]+", field or "")[-1]) for field in named}
    field = fields.pop() if len(fields) == 1 else None
    return Failed(f"{name} does not accept {_WORDS[field] if field else 'what was entered'}", field)
