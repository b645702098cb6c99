"""Healthie invoices (requested payments), the curated way: rules checked before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

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
from healthie_api.operations.requested_payments import OPERATION as LIST_INVOICES
from hero_healthie.errors import InvalidArgumentError, NotFoundError, PaginationError, ResponseDecodeError
from hero_healthie.frames import sealed
from hero_healthie.invoice_rules import (
    STATUS_FILTERS,
    InvoiceStatus,
    InvoiceType,
    Price,
    StatusFilter,
    check_id,
    check_rules,
    metadata_text,
    price_text,
)
from hero_healthie.pagination import Pages, connection_pages

if TYPE_CHECKING:
    from healthie_api.mutations import Mutations
    from healthie_api.queries import Queries

ModelT = TypeVar("ModelT")

_SORT_BY = re.compile(r"[a-z_]+_(asc|desc)")


class Invoices:
    """`healthie.invoices`: list, get, create, update, delete."""

    def __init__(self, queries: Queries, mutations: Mutations) -> None:
        self._queries = queries
        self._mutations = mutations

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
            page_size: invoices per request, within what Healthie allows for one request (38).

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: while iterating: a page could not be fetched.
        """
        if status is not None and status not in STATUS_FILTERS:
            raise InvalidArgumentError(f"status must be one of {', '.join(STATUS_FILTERS)}", argument="status")
        largest = LIST_INVOICES.max_page_size or page_size
        if isinstance(page_size, bool) or not isinstance(page_size, int) or not 1 <= page_size <= largest:
            raise InvalidArgumentError(f"page_size must be a whole number from 1 to {largest}", argument="page_size")
        order_by, sort_by = _sorting(sort)

        async def fetch(cursor: str | None) -> RequestedPaymentPaginationConnection:
            return await self._queries.requested_payments(
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

    @sealed
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
            check_id("id", id)
        elif invoice_id is None or uuid is None:
            raise InvalidArgumentError(
                "give the id of the invoice, or its invoice_id together with uuid", argument="id"
            )
        found = await self._queries.requested_payment(id=id, invoice_id=invoice_id, uuid=uuid, preview=preview)
        if found is None:
            raise NotFoundError(
                "there is no such invoice, or not for this key", operation="healthie.queries.requested_payment"
            )
        return found

    @sealed
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
            "metadata": metadata_text(metadata),
            "notes": notes,
            "offering_id": offering_id,
            "price": price_text(price),
            "recipient_id": recipient_id,
            "requested_payer": requested_payer,
            "sender_id": sender_id,
            "service_date": service_date,
            "services_provided": services_provided,
            "status": status,
            "user_package_selection_id": user_package_selection_id,
            "write_offs": write_offs,
        }
        check_rules(values, creating=True)
        payload = await self._mutations.create_requested_payment(input=_build(CreateRequestedPaymentInput, values))
        return _present(payload.requested_payment, "healthie.mutations.create_requested_payment")

    @sealed
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
        check_id("id", id)
        values = {
            "appointment_id": appointment_id,
            "cms1500_id": cms1500_id,
            "invoice_type": invoice_type,
            "is_preview": is_preview,
            "metadata": metadata_text(metadata),
            "notes": notes,
            "offering_id": offering_id,
            "price": price_text(price),
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
        check_rules(values, creating=False)
        payload = await self._mutations.update_requested_payment(
            input=_build(UpdateRequestedPaymentInput, {"id": id, **values})
        )
        return _present(payload.requested_payment, "healthie.mutations.update_requested_payment")

    @sealed
    async def delete(self, id: str) -> Invoice:
        """Delete an invoice (softly: it leaves the lists). Answers it as it was.

        Raises:
            InvalidArgumentError: the id is empty; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such invoice.
            APIError: the call did not succeed.
        """
        check_id("id", id)
        payload = await self._mutations.delete_requested_payment(input=DeleteRequestedPaymentInput(id=id))
        return _present(payload.requested_payment, "healthie.mutations.delete_requested_payment")


def _nodes(page: RequestedPaymentPaginationConnection) -> list[Invoice]:
    return [node for node in page.nodes or () if node is not None]


def _next_cursor(page: RequestedPaymentPaginationConnection) -> str | None:
    # A null is read as None also where the schema has none, against what the types say.
    more: object = getattr(page.page_info, "has_next_page", None)
    if not isinstance(more, bool):
        raise PaginationError("a page does not say whether another follows; the list was not read to its end")
    return page.page_info.end_cursor if more else None


def _sorting(sort: str | None) -> tuple[RequestedPaymentOrderKeys | None, str | None]:
    """An order key of the present API, or a `sort_by` of the older one, which it still takes."""
    if sort is None:
        return None, None
    if not isinstance(sort, str):
        raise InvalidArgumentError("sort must be a str or a RequestedPaymentOrderKeys", argument="sort")
    if _SORT_BY.fullmatch(sort):
        return None, sort
    key = RequestedPaymentOrderKeys(sort)
    if not key.is_known:
        raise InvalidArgumentError(
            "sort must be a RequestedPaymentOrderKeys such as CREATED_AT_DESC, or a sort such as requested_on_desc",
            argument="sort",
        )
    return key, None


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
