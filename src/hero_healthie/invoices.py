"""Healthie invoices (requested payments), the curated way: rules checked before anything is sent."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from pydantic import ValidationError

from healthie_api import (
    CreateRequestedPaymentInput,
    DeleteRequestedPaymentInput,
    Invoice,
    RequestedPayerInput,
    RequestedPaymentOrderKeys,
    RequestedPaymentPaginationConnection,
    UpdateRequestedPaymentInput,
    WriteOffInput,
)
from hero_healthie.errors import InvalidArgumentError, NotFoundError, ResponseDecodeError
from hero_healthie.pagination import Pages, connection_pages

if TYPE_CHECKING:
    from hero_healthie.healthie import Healthie

InvoiceType = Literal["cms1500", "offering", "other"]
InvoiceStatus = Literal["Paid", "Not Yet Paid", "Partial"]
StatusFilter = Literal["paid", "partial", "unpaid"]
Price = Decimal | int | str
ModelT = TypeVar("ModelT")

_INVOICE_TYPES = ("cms1500", "offering", "other")
_INVOICE_STATUSES = ("Paid", "Not Yet Paid", "Partial")
_STATUS_FILTERS = ("paid", "partial", "unpaid")
_SORT_BY = re.compile(r"[a-z_]+_(asc|desc)")
_METADATA_LIMIT = 2000


class Invoices:
    """`healthie.invoices`: list, get, create, update, delete."""

    def __init__(self, healthie: Healthie) -> None:
        self._healthie = healthie

    def list(
        self,
        *,
        status: StatusFilter | None = None,
        keywords: str | None = None,
        sort: RequestedPaymentOrderKeys | str | None = None,
        sender_id: str | None = None,
        preview: bool | None = None,
        page_size: int = 25,
    ) -> Pages[RequestedPaymentPaginationConnection, Invoice]:
        """All invoices that match, fetched page by page: `async for invoice in healthie.invoices.list(…)`.

        Args:
            status: only `paid`, `partial` or `unpaid` ones.
            keywords: words to search for: status, first or last name of the recipient, name of the offering.
            sort: an order key such as `RequestedPaymentOrderKeys.CREATED_AT_DESC`, or a sort of the older API such
                as `requested_on_desc`, `client_asc`, `amount_desc`.
            sender_id: only those of this sender.
            preview: True for those in preview only.
            page_size: invoices per request.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: while iterating: a page could not be fetched.
        """
        if status is not None and status not in _STATUS_FILTERS:
            raise InvalidArgumentError(f"status must be one of {', '.join(_STATUS_FILTERS)}", argument="status")
        if isinstance(page_size, bool) or not isinstance(page_size, int) or page_size < 1:
            raise InvalidArgumentError("page_size must be a whole number of at least 1", argument="page_size")
        order_by, sort_by = _sorting(sort)

        async def fetch(cursor: str | None) -> RequestedPaymentPaginationConnection:
            return await self._healthie.queries.requested_payments(
                after=cursor,
                first=page_size,
                keywords=keywords,
                order_by=order_by,
                preview=preview,
                sender_id=sender_id,
                sort_by=sort_by,
                status_filter=status,
            )

        return connection_pages(fetch, _nodes, _next_cursor)

    async def get(
        self,
        id: str | None = None,
        *,
        invoice_id: str | None = None,
        uuid: str | None = None,
        preview: bool | None = None,
    ) -> Invoice:
        """One invoice, by its id or by its invoice number together with the payer's external id.

        Args:
            id: the id of the invoice.
            invoice_id: the invoice number, such as `UU-1-2022`; goes with `uuid`.
            uuid: the external id of the requested payer; goes with `invoice_id`.
            preview: True to find it only while it is in preview.

        Raises:
            InvalidArgumentError: neither `id` nor both of the others; nothing was sent.
            NotFoundError: there is no such invoice, or not for this key.
            APIError: the call did not succeed.
        """
        if id is not None:
            _check_id("id", id)
        elif invoice_id is None or uuid is None:
            raise InvalidArgumentError(
                "give the id of the invoice, or its invoice_id together with uuid", argument="id"
            )
        found = await self._healthie.queries.requested_payment(id=id, invoice_id=invoice_id, uuid=uuid, preview=preview)
        if found is None:
            raise NotFoundError(
                "there is no such invoice, or not for this key", operation="healthie.queries.requested_payment"
            )
        return found

    async def create(
        self,
        *,
        invoice_type: InvoiceType,
        recipient_id: str | None = None,
        price: Price | None = None,
        offering_id: str | None = None,
        cms1500_id: str | None = None,
        services_provided: str | None = None,
        service_date: datetime | None = None,
        sender_id: str | None = None,
        notes: str | None = None,
        status: InvoiceStatus | None = None,
        is_preview: bool | None = None,
        user_package_selection_id: str | None = None,
        appointment_id: str | None = None,
        requested_payer: RequestedPayerInput | None = None,
        metadata: Mapping[str, Any] | str | None = None,
        write_offs: Sequence[WriteOffInput] | None = None,
    ) -> Invoice:
        """Invoice a patient, or a third party.

        Args:
            invoice_type: `offering` (a package), `cms1500`, or `other`.
            recipient_id: the patient; required unless a `requested_payer` is given.
            price: the amount, as Decimal, int or str; may be left out where the offering sets it.
            offering_id: the package, for `offering`.
            cms1500_id: the claim form, for `cms1500`.
            services_provided: what is invoiced; required for `other`, not allowed otherwise.
            service_date: when it was done, with a time zone; only for `other`.
            sender_id: the staff member it comes from; the user of the key if left out.
            notes: details that the patient sees.
            status: leave it out to let Healthie follow the payments.
            is_preview: True keeps it hidden.
            user_package_selection_id: an existing package selection of the patient.
            appointment_id: the appointment it is for.
            requested_payer: a third party who pays.
            metadata: data of your own, at most 2,000 characters as JSON.
            write_offs: amounts to write off.

        Raises:
            InvalidArgumentError: a rule of invoices is broken; nothing was sent.
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether the invoice exists; look before repeating.
            APIError: the call did not succeed.
        """
        values = {
            "appointment_id": appointment_id,
            "cms1500_id": cms1500_id,
            "invoice_type": invoice_type,
            "is_preview": is_preview,
            "metadata": _metadata(metadata),
            "notes": notes,
            "offering_id": offering_id,
            "price": _price(price),
            "recipient_id": recipient_id,
            "requested_payer": requested_payer,
            "sender_id": sender_id,
            "service_date": service_date,
            "services_provided": services_provided,
            "status": status,
            "user_package_selection_id": user_package_selection_id,
            "write_offs": write_offs,
        }
        _check_rules(values, creating=True)
        payload = await self._healthie.mutations.create_requested_payment(
            input=_build(CreateRequestedPaymentInput, values)
        )
        return _present(payload.requested_payment, "healthie.mutations.create_requested_payment")

    async def update(
        self,
        id: str,
        *,
        invoice_type: InvoiceType | None = None,
        recipient_id: str | None = None,
        price: Price | None = None,
        offering_id: str | None = None,
        cms1500_id: str | None = None,
        services_provided: str | None = None,
        service_date: datetime | None = None,
        sender_id: str | None = None,
        notes: str | None = None,
        status: InvoiceStatus | None = None,
        is_preview: bool | None = None,
        appointment_id: str | None = None,
        requested_payer: RequestedPayerInput | None = None,
        metadata: Mapping[str, Any] | str | None = None,
        write_offs: Sequence[WriteOffInput] | None = None,
        send_request_email: bool | None = None,
        resend_receipt: bool | None = None,
    ) -> Invoice:
        """Change an invoice; what is left out stays as it is. The arguments are those of `create`, and:

        Args:
            id: the id of the invoice.
            invoice_type: see `create`.
            recipient_id: see `create`.
            price: see `create`.
            offering_id: see `create`.
            cms1500_id: see `create`.
            services_provided: see `create`.
            service_date: see `create`.
            sender_id: see `create`.
            notes: see `create`.
            status: see `create`.
            is_preview: see `create`.
            appointment_id: see `create`.
            requested_payer: see `create`.
            metadata: see `create`.
            write_offs: see `create`.
            send_request_email: True sends the e-mail with the invoice again.
            resend_receipt: True sends the receipt of the payment again.

        Raises:
            InvalidArgumentError: a rule of invoices is broken; nothing was sent.
            InvalidRequestError: Healthie refused it; `field_errors` says why.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done; look before repeating.
            APIError: the call did not succeed.
        """
        _check_id("id", id)
        values = {
            "appointment_id": appointment_id,
            "cms1500_id": cms1500_id,
            "invoice_type": invoice_type,
            "is_preview": is_preview,
            "metadata": _metadata(metadata),
            "notes": notes,
            "offering_id": offering_id,
            "price": _price(price),
            "recipient_id": recipient_id,
            "requested_payer": requested_payer,
            "resend_receipt": resend_receipt,
            "send_request_email": send_request_email,
            "sender_id": sender_id,
            "service_date": service_date,
            "services_provided": services_provided,
            "status": status,
            "write_offs": write_offs,
        }
        _check_rules(values, creating=False)
        payload = await self._healthie.mutations.update_requested_payment(
            input=_build(UpdateRequestedPaymentInput, {"id": id, **values})
        )
        return _present(payload.requested_payment, "healthie.mutations.update_requested_payment")

    async def delete(self, id: str) -> Invoice:
        """Delete an invoice (softly: it leaves the lists). Answers it as it was.

        Raises:
            InvalidArgumentError: the id is empty; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such invoice.
            APIError: the call did not succeed.
        """
        _check_id("id", id)
        payload = await self._healthie.mutations.delete_requested_payment(input=DeleteRequestedPaymentInput(id=id))
        return _present(payload.requested_payment, "healthie.mutations.delete_requested_payment")


def _nodes(page: RequestedPaymentPaginationConnection) -> list[Invoice]:
    return [node for node in page.nodes or () if node is not None]


def _next_cursor(page: RequestedPaymentPaginationConnection) -> str | None:
    return page.page_info.end_cursor if page.page_info.has_next_page else None


def _sorting(sort: str | None) -> tuple[RequestedPaymentOrderKeys | None, str | None]:
    """An order key of the present API, or a `sort_by` of the older one, which it still takes."""
    if sort is None:
        return None, None
    if _SORT_BY.fullmatch(sort):
        return None, sort
    key = RequestedPaymentOrderKeys(sort)
    if not key.is_known:
        raise InvalidArgumentError(
            "sort must be a RequestedPaymentOrderKeys such as CREATED_AT_DESC, or a sort such as requested_on_desc",
            argument="sort",
        )
    return key, None


def _check_rules(values: Mapping[str, Any], *, creating: bool) -> None:
    """The rules of invoices; on an update they hold for what is sent, as the rest is not known here."""
    kind = values["invoice_type"]
    if kind is not None and kind not in _INVOICE_TYPES:
        raise InvalidArgumentError(f"invoice_type must be one of {', '.join(_INVOICE_TYPES)}", argument="invoice_type")
    if values["status"] is not None and values["status"] not in _INVOICE_STATUSES:
        raise InvalidArgumentError(f"status must be one of {', '.join(_INVOICE_STATUSES)}", argument="status")
    for name in ("recipient_id", "sender_id", "offering_id", "cms1500_id", "appointment_id"):
        if values[name] is not None:
            _check_id(name, values[name])
    if kind not in {None, "other"}:
        for name in ("services_provided", "service_date"):
            if values[name] is not None:
                raise InvalidArgumentError(f"{name} goes with invoice_type other only", argument=name)
    date = values["service_date"]
    if date is not None and (not isinstance(date, datetime) or date.tzinfo is None):
        raise InvalidArgumentError("service_date must be a datetime with a time zone", argument="service_date")
    if creating:
        _check_required(kind, values)


def _check_required(kind: str | None, values: Mapping[str, Any]) -> None:
    if kind is None:
        raise InvalidArgumentError(f"invoice_type must be one of {', '.join(_INVOICE_TYPES)}", argument="invoice_type")
    if values["recipient_id"] is None and values["requested_payer"] is None:
        raise InvalidArgumentError(
            "recipient_id is required unless a requested_payer is given", argument="recipient_id"
        )
    if kind == "other" and not (values["services_provided"] or "").strip():
        raise InvalidArgumentError(
            "services_provided is required with invoice_type other", argument="services_provided"
        )
    needs = {"offering": "offering_id", "cms1500": "cms1500_id"}.get(kind)
    if needs is not None and values[needs] is None and values.get("user_package_selection_id") is None:
        raise InvalidArgumentError(f"{needs} is required with invoice_type {kind}", argument=needs)
    if values["price"] is None and kind != "offering":
        raise InvalidArgumentError("price is required unless an offering sets it", argument="price")


def _check_id(name: str, value: object) -> None:
    if not isinstance(value, str) or not value.strip():
        raise InvalidArgumentError(f"{name} must be a non-empty str", argument=name)


def _price(price: object) -> str | None:
    """The amount as Healthie takes it; a float would already be rounded, so it is refused."""
    if price is None:
        return None
    if isinstance(price, bool) or not isinstance(price, Decimal | int | str):
        raise InvalidArgumentError(
            f'price must be a Decimal, an int or a str such as "12.50", not a {type(price).__name__}', argument="price"
        )
    try:
        amount = Decimal(price.strip() if isinstance(price, str) else price)
    except InvalidOperation:
        raise InvalidArgumentError("price is not an amount", argument="price") from None
    if not amount.is_finite() or amount < 0:
        raise InvalidArgumentError("price must not be negative, and must be finite", argument="price")
    return f"{amount:f}"


def _metadata(metadata: Mapping[str, Any] | str | None) -> str | None:
    """Metadata as the serialised JSON that Healthie wants."""
    if metadata is None:
        return None
    try:
        text = metadata if isinstance(metadata, str) else json.dumps(dict(metadata), allow_nan=False)
        json.loads(text)
    except (TypeError, ValueError):
        raise InvalidArgumentError("metadata must be a mapping of JSON values, or JSON", argument="metadata") from None
    if len(text) > _METADATA_LIMIT:
        raise InvalidArgumentError(f"metadata is longer than {_METADATA_LIMIT} characters as JSON", argument="metadata")
    return text


def _build(model: type[ModelT], values: Mapping[str, Any]) -> ModelT:
    given = {name: value for name, value in values.items() if value is not None}
    try:
        return model(**given)
    except ValidationError as error:
        where = ".".join(str(item) for item in error.errors(include_input=False)[0]["loc"])
        raise InvalidArgumentError(f"{where} has the wrong type", argument=where) from None


def _present(invoice: Invoice | None, operation: str) -> Invoice:
    if invoice is None:
        error = ResponseDecodeError("the answer holds no invoice, and no reason why", operation=operation)
        error.path, error.expected = "requested_payment", "object"
        raise error
    return invoice
