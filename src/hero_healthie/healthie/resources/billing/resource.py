"""Healthie billing: payments are applied to invoices, and packages sold to clients, each by one billing item."""

from __future__ import annotations

from collections.abc import Awaitable, Collection, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal

from healthie_api import BillingItem, BillingItemListItem, BillingItemOrderKeys, CreateBillingItemInput, Invoice
from healthie_api.operations.billing_items import OPERATION as LIST_ITEMS
from hero_healthie._call.arguments import check_choice, check_flags, check_given, check_id, check_text
from hero_healthie.errors import ConflictError, InvalidArgumentError, NotFoundError
from hero_healthie.healthie.resources.base import ReferencedResource
from hero_healthie.healthie.resources.billing.kind import METADATA_LIMIT, PAYMENTS, SALES, charge_key
from hero_healthie.healthie.resources.checks import check_page_size
from hero_healthie.healthie.resources.metadata import metadata_text, tag_for
from hero_healthie.healthie.resources.options import Once
from hero_healthie.healthie.resources.search import RecordKind
from hero_healthie.healthie.resources.writer import Check, Price, build, price_text
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

Status = Literal["failed", "paused", "succeeded", "scheduled", "stopped"]
STATUSES = ("failed", "paused", "succeeded", "scheduled", "stopped")
_ELSEWHERE = ("medium", "note", "paid_at")
_BY_CARD = ("card", "idempotency_key")


class Billing(ReferencedResource[BillingItemListItem]):
    """`healthie.billing`: items, pay, sell, reconcile.

    Example:
        invoice = await healthie.invoices.create(
            invoice_type="other", recipient_id="61", price="100.00", services_provided="First visit"
        )
        await healthie.billing.pay(invoice, charge=False, amount="40.00", medium="cash")
    """

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "items": ("queries.billing_items",),
        "pay": (
            "mutations.create_billing_item",
            "queries.requested_payment",
            "queries.billing_item",
            "queries.billing_items",
        ),
        "sell": ("mutations.create_billing_item", "queries.billing_item", "queries.billing_items"),
        "reconcile": ("queries.billing_items",),
        "reconcile_many": ("queries.billing_items",),
    }
    KIND = PAYMENTS

    @without_argument_frames
    def items(
        self,
        *,
        client: str | None = None,
        status: Status | Collection[Status] | None = None,
        keywords: str | None = None,
        packages_only: bool = False,
        sort: BillingItemOrderKeys = BillingItemOrderKeys.CREATED_AT_DESC,
        page_size: int = 25,
    ) -> ListCall[BillingItemListItem]:
        """List payments and charges, newest first: `async for item in healthie.billing.items(client=…)`.

        Args:
            client: only those of this patient; with an id that nobody has, the list is empty.
            status: only those of this status, or of these: `failed`, `paused`, `succeeded`, `scheduled`, `stopped`.
            keywords: words to search for.
            packages_only: True for those of packages only.
            sort: the order.
            page_size: items on one page.

        Returns:
            `ListCall[BillingItemListItem]`: await it for a page, iterate it for all.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: while awaiting or iterating: a page could not be fetched.
        """
        check_given(check_id, client=client)
        check_flags(packages_only=packages_only)
        check_page_size(page_size, LIST_ITEMS.max_page_size)
        variables = {
            "client_id": client,
            "first": page_size,
            "keywords": keywords,
            "offerings_only": packages_only or None,
            "order_by": sort,
            "status": _statuses(status),
        }
        return self._calls.list_call(LIST_ITEMS, variables)

    @without_traceback_frames
    async def pay(
        self,
        invoice: str | Invoice,
        *,
        charge: bool,
        payer: str | None = None,
        amount: Price | None = None,
        card: str | None = None,
        medium: str | None = None,
        note: str | None = None,
        paid_at: datetime | None = None,
        metadata: Mapping[str, Any] | str | None = None,
        idempotency_key: str | None = None,
        reference: str | None = None,
        ensure: Once | Literal["once"] | None = None,
    ) -> BillingItem:
        """Apply a payment to an invoice, and return it: charge a card, or record what was paid elsewhere.

        Each call sends a key to Stripe by which one charge is made however often it is sent: one of its own, or
        `idempotency_key`. It covers the charge, not the record at Healthie, so a payment of unknown outcome is never
        sent again by itself.

        A reference is sent in `metadata`, as with `healthie.invoices.create`: by it `await error.reconcile()` finds the
        payment when an OutcomeUnknownError leaves open whether it was made, and `ensure="once"` makes it once. Then the
        key for Stripe follows from the reference: also where the search could not see the payment, a card is charged
        once. Healthie shows metadata of payments since July 2026.

        Args:
            invoice: the invoice, or its id. Of an invoice, the payer and what is due are known and checked. With an id,
                the invoice is read before a card is charged.
            charge: True charges a card; False records a payment that was made elsewhere.
            payer: the patient who pays; by default the recipient of the invoice or the third party that it is for.
                Required beside an id.
            amount: how much, as Decimal, int or str; by default all that is due.
            card: the id of one of the payer's cards; by default the usual one. With `charge` only.
            medium: how it was paid, such as `cash` or `check`. Without `charge` only.
            note: details of it. Without `charge` only.
            paid_at: when it was paid, with a time zone. Without `charge` only. Healthie lists the payment by that time,
                where no reference is searched for, so none is sent.
            metadata: your data, at most 128,000 characters as JSON, the reference included.
            idempotency_key: the `idempotency_key` of an error of this payment, to repeat it. With `charge` only.
            reference: your name for this payment, such as the number of a receipt; nothing about the patient.
            ensure: `"once"`, or a `Once` with other options; needs a `reference`.

        Raises:
            InvalidArgumentError: a rule of payments is broken; nothing was sent.
            InvalidRequestError: Healthie or Stripe refused it: a refused card, no such invoice or payer;
                `field_errors` says why.
            NotFoundError: there is no such invoice, or not for this key, where it is read.
            ConflictError: the invoice is paid already, or less is due, where it is read: nothing was charged. With
                `ensure`: a payment with this reference differs, or there are several.
            OutcomeUnknownError: it is unknown whether it was paid; reconcile before repeating.
            APIError: the call did not succeed.

        Example:
            invoice = await healthie.invoices.create(invoice_type="offering", recipient_id="61", offering_id="11")
            paid = await healthie.billing.pay(invoice, charge=True)
        """
        values = _payment(charge, card, medium, note, paid_at, metadata, idempotency_key)
        invoice_id = invoice.id if isinstance(invoice, Invoice) else invoice
        check_id("invoice", invoice_id)
        check_given(check_id, payer=payer)
        if payer is None and not isinstance(invoice, Invoice):
            raise InvalidArgumentError("payer is required beside the id of an invoice: the patient", argument="payer")
        values |= {"amount_paid": _amount(amount), "requested_payment_id": invoice_id, "sender_id": payer}
        known = invoice if isinstance(invoice, Invoice) else None
        if known is not None and payer is None:
            values |= _payer_of(known)

        async def check() -> None:
            if known is not None:
                _check_due(known, values["amount_paid"])
            elif charge:
                await self._check_owed(str(invoice_id), values["amount_paid"])

        return await self._make(PAYMENTS, values, paid_at, reference, ensure, check)

    @without_traceback_frames
    async def sell(
        self,
        offering: str,
        *,
        client: str,
        charge: bool,
        payer: str | None = None,
        amount: Price | None = None,
        coupon: str | None = None,
        due: date | datetime | None = None,
        card: str | None = None,
        medium: str | None = None,
        note: str | None = None,
        paid_at: datetime | None = None,
        metadata: Mapping[str, Any] | str | None = None,
        idempotency_key: str | None = None,
        reference: str | None = None,
        ensure: Once | Literal["once"] | None = None,
    ) -> BillingItem:
        """Sell a package to a client, and return the payment; see `pay` for what is sent once and what is not.

        The package is the client's once it is paid: `user_package_selection` of what comes back. Where there is an
        invoice of the package, `pay` that.

        Args:
            offering: the id of the package.
            client: the patient whose package it is.
            charge: see `pay`.
            payer: the patient who pays; by default the client.
            amount: how much is paid, as Decimal, int or str; by default the price of the package.
            coupon: the id of a coupon of the package.
            due: when it is paid, if later: a day, or a moment with a time zone.
            card: see `pay`.
            medium: see `pay`.
            note: see `pay`.
            paid_at: see `pay`.
            metadata: see `pay`.
            idempotency_key: see `pay`.
            reference: see `pay`.
            ensure: see `pay`.

        Raises:
            InvalidArgumentError: a rule of payments is broken; nothing was sent.
            InvalidRequestError: Healthie or Stripe refused it: a refused card, no such package or client;
                `field_errors` says why.
            ConflictError: with `ensure`: a sale with this reference differs, or there are several.
            OutcomeUnknownError: it is unknown whether it was sold; reconcile before repeating.
            APIError: the call did not succeed.
        """
        values = _payment(charge, card, medium, note, paid_at, metadata, idempotency_key)
        check_id("offering", offering)
        check_id("client", client)
        check_given(check_id, payer=payer)
        check_given(check_text, coupon=coupon)
        if due is not None and paid_at is not None:
            raise InvalidArgumentError("due and paid_at exclude each other", argument="due")
        values |= {
            "amount_paid": _amount(amount),
            "offering_coupon_id": coupon,
            "offering_id": offering,
            "payment_due_date": _moment("due", due, day=True),
            "recipient_id": client,
            "sender_id": client if payer is None else payer,
        }
        return await self._make(SALES, values, paid_at, reference, ensure)

    async def _check_owed(self, invoice_id: str, amount: str | None) -> None:
        """Look what is due of an invoice before a card is charged for it.

        Raises:
            NotFoundError: there is no such invoice.
            ConflictError: nothing is due, or less than the amount.
        """
        from healthie_api.operations.requested_payment import OPERATION  # noqa: PLC0415 (loads its models)

        found = await self._calls.send(OPERATION, {"id": invoice_id})
        if found is None:
            text = "there is no such invoice, or not for this key; nothing was charged"
            raise NotFoundError(text, operation=PAYMENTS.creating)
        try:
            _check_due(found, amount)
        except InvalidArgumentError as error:
            text = f"{error}; nothing was charged"
            raise ConflictError(text, operation=PAYMENTS.creating, record_ids=(invoice_id,)) from None

    async def _make(
        self,
        kind: RecordKind[CreateBillingItemInput, Any],
        values: dict[str, Any],
        paid_at: datetime | None,
        reference: str | None,
        ensure: Once | Literal["once"] | None,
        before: Check | None = None,
    ) -> BillingItem:
        if ensure is not None and reference is None:
            raise InvalidArgumentError("ensure needs a reference to search for", argument="reference")
        if reference is not None and paid_at is not None:
            text = "reference goes without paid_at: Healthie lists the payment by that time, where nobody looks for it"
            raise InvalidArgumentError(text, argument="reference")
        given, tag = values["metadata"], None
        if paid_at is None:
            tag, values["metadata"] = tag_for(given, reference, METADATA_LIMIT)
        payment = build(CreateBillingItemInput, values)
        if reference is not None and ensure is not None and values["should_charge"]:
            payment = payment.replace(
                stripe_idempotency_key=values["stripe_idempotency_key"] or charge_key(payment, reference)
            )
        writer = self._writer(kind)
        made: object = await writer.create(payment, tag=tag, reference=reference, ensure=ensure, before=before)

        def read(id: str) -> Awaitable[BillingItem | None]:
            from healthie_api.operations.billing_item import OPERATION  # noqa: PLC0415 (loads its models)

            return self._calls.send(OPERATION, {"id": id})

        return await self._whole(made, BillingItem, read, reference, kind)


def _statuses(status: Status | Collection[Status] | None) -> list[str] | None:
    if status is None:
        return None
    wanted = [status] if isinstance(status, str) or not isinstance(status, Collection) else [*status]
    for each in wanted:
        check_choice("status", each, STATUSES)
    return [*wanted] or None


def _payment(
    charge: object,
    card: str | None,
    medium: str | None,
    note: str | None,
    paid_at: object,
    metadata: Mapping[str, Any] | str | None,
    idempotency_key: str | None,
) -> dict[str, Any]:
    """Return what every payment has, checked."""
    if not isinstance(charge, bool):
        raise InvalidArgumentError(
            "charge must be True to charge a card, or False to record what was paid elsewhere", argument="charge"
        )
    given = {"card": card, "idempotency_key": idempotency_key, "medium": medium, "note": note}
    check_given(check_text, **given)
    wrong: Sequence[str] = _ELSEWHERE if charge else _BY_CARD
    for name, argument in {**given, "paid_at": paid_at}.items():
        if name in wrong and argument is not None:
            when = "charge=False: Healthie sets it for a card" if charge else "charge=True"
            raise InvalidArgumentError(f"{name} goes with {when}", argument=name)
    return {
        "created_at": _moment("paid_at", paid_at),
        "metadata": metadata_text(metadata, METADATA_LIMIT),
        "note": note,
        "payment_medium": medium,
        "should_charge": charge,
        "stripe_customer_detail_id": card,
        "stripe_idempotency_key": idempotency_key,
    }


def _moment(name: str, value: object, *, day: bool = False) -> datetime | None:
    """Return a moment; a day, where one may be given, is its beginning in UTC."""
    if value is None or (isinstance(value, datetime) and value.tzinfo is not None):
        return value
    if day and isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    kinds = "a date, or a datetime with a time zone" if day else "a datetime with a time zone"
    raise InvalidArgumentError(f"{name} must be {kinds}", argument=name)


def _amount(amount: object) -> str | None:
    """Return an amount as Healthie takes it."""
    try:
        text = price_text(amount)
    except InvalidArgumentError as error:
        raise InvalidArgumentError(str(error).replace("price", "amount", 1), argument="amount") from None
    if text is not None and not Decimal(text):
        raise InvalidArgumentError("amount must be more than 0", argument="amount")
    return text


def _check_due(invoice: Invoice, amount: str | None) -> None:
    due = invoice.balance_due
    if not due if due is not None else invoice.status == "Paid":
        raise InvalidArgumentError("invoice is paid already: nothing is due", argument="invoice")
    if due is not None and amount is not None and Decimal(amount) > due:
        raise InvalidArgumentError("amount is more than is due", argument="amount")


def _payer_of(invoice: Invoice) -> dict[str, str]:
    recipient = invoice.recipient_id or (invoice.recipient.id if invoice.recipient else None)
    if recipient is not None:
        return {"sender_id": recipient}
    payer = invoice.requested_payer_id or (invoice.requested_payer.id if invoice.requested_payer else None)
    if payer is None:
        raise InvalidArgumentError("payer is required: the invoice names none", argument="payer")
    return {"requested_payer_id": payer}


RESOURCE = Billing
