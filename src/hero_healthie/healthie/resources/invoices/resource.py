"""Healthie invoices (requested payments): their rules are checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from healthie_api import (
    CreateRequestedPaymentInput,
    DeleteRequestedPaymentInput,
    Invoice,
    RequestedPayerInput,
    RequestedPaymentOrderKeys,
    UpdateRequestedPaymentInput,
    WriteOffInput,
)
from healthie_api.operations.requested_payments import OPERATION as LIST_INVOICES
from hero_healthie._call.arguments import check_choice, check_flags, check_given, check_id, check_text
from hero_healthie._call.context import check_reference
from hero_healthie.errors import InvalidArgumentError, NotFoundError, ResponseDecodeError
from hero_healthie.healthie.resources.base import ReferencedResource
from hero_healthie.healthie.resources.checks import check_page_size
from hero_healthie.healthie.resources.invoices.kind import INVOICES
from hero_healthie.healthie.resources.invoices.validation import (
    STATUS_FILTERS,
    InvoiceStatus,
    InvoiceType,
    StatusFilter,
    check_rules,
)
from hero_healthie.healthie.resources.metadata import metadata_text, tag_for, with_reference
from hero_healthie.healthie.resources.options import Once
from hero_healthie.healthie.resources.writer import Price, build, price_text, record_in
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

if TYPE_CHECKING:
    from healthie_api import UpdateRequestedPaymentPayload

_OLDER_SORTS = {
    "requested_on": "created_at",
    "client": "client_name",
    "provider": "provider_name",
    "amount": "price",
    "status": "status",
    "type": "type",
    "invoice_id": "invoice_id",
}
"""What the vendor announced to remove as `sort_by`, and its names in `order_by`."""


class Invoices(ReferencedResource[Invoice]):
    """`healthie.invoices`: list, get, create, update, delete, reconcile.

    Example:
        invoice = await healthie.invoices.create(
            invoice_type="other", recipient_id="61", price="9.50", services_provided="Copy of records"
        )
    """

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "list": ("queries.requested_payments",),
        "get": ("queries.requested_payment",),
        "create": ("mutations.create_requested_payment", "queries.requested_payments"),
        "update": ("mutations.update_requested_payment",),
        "delete": ("mutations.delete_requested_payment",),
        "reconcile": ("queries.requested_payments",),
        "reconcile_many": ("queries.requested_payments",),
    }
    KIND = INVOICES

    @without_argument_frames
    def list(
        self,
        *,
        status: StatusFilter | None = None,
        keywords: str | None = None,
        sort: RequestedPaymentOrderKeys | str | None = None,
        sender_id: str | None = None,
        only_unpaid: bool | None = None,
        preview: bool | None = None,
        page_size: int = 25,
    ) -> ListCall[Invoice]:
        """List the invoices that match: `async for invoice in healthie.invoices.list(…)`.

        Args:
            status: only `paid`, `partial` or `unpaid` ones.
            keywords: words to search for: status, first or last name of the recipient, name of the offering.
            sort: an order key such as `RequestedPaymentOrderKeys.CREATED_AT_DESC`, or a sort of the older API such
                as `requested_on_desc`, `client_asc`, `amount_desc`, which is sent as that key: the vendor has announced
                the end of its `sort_by`.
            sender_id: only those of this sender; the vendor returns those that this person is to pay as well. With an
                id that nobody has, the list is empty.
            only_unpaid: True for the same as `status="unpaid"`, which is what is sent: the vendor has deprecated the
                argument of this name.
            preview: True for those in preview only.
            page_size: invoices on one page, within what Healthie allows for one request (29); `collect(limit=…)` says
                how many there are in all.

        Returns:
            `ListCall[Invoice]`: await it for a page, iterate it for all.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: while awaiting or iterating: a page could not be fetched.
        """
        if status is not None:
            check_choice("status", status, STATUS_FILTERS)
        check_given(check_id, sender_id=sender_id)
        check_flags(only_unpaid=only_unpaid or False)
        check_page_size(page_size, LIST_INVOICES.max_page_size)
        if only_unpaid:
            if status not in (None, "unpaid"):
                raise InvalidArgumentError("only_unpaid cannot go together with another status", argument="only_unpaid")
            status = "unpaid"
        variables = {
            "first": page_size,
            "keywords": keywords,
            "order_by": _order(sort),
            "preview": preview,
            "sender_id": sender_id,
            "status_filter": status,
        }
        return self._calls.list_call(LIST_INVOICES, variables)

    @without_traceback_frames
    async def get(
        self,
        id: str | None = None,
        *,
        invoice_id: str | None = None,
        uuid: str | None = None,
        preview: bool | None = None,
    ) -> Invoice:
        """Get one invoice: by its id, or by the payer's external id, with or without its invoice number.

        Args:
            id: the id of the invoice.
            invoice_id: the invoice number, such as `UU-1-2022`; needs `uuid`.
            uuid: the external id of the requested payer.
            preview: True to find it only while it is in preview.

        Raises:
            InvalidArgumentError: neither `id` nor `uuid`; nothing was sent.
            NotFoundError: there is no such invoice, or not for this key.
            APIError: the call did not succeed.
        """
        check_given(check_id, id=id, invoice_id=invoice_id)
        check_given(check_text, uuid=uuid)
        if id is None and uuid is None:
            raise InvalidArgumentError(
                "give the id of the invoice, or the uuid of its payer; invoice_id needs uuid", argument="id"
            )
        from healthie_api.operations.requested_payment import OPERATION  # noqa: PLC0415 (loads its models)

        variables = {"id": id, "invoice_id": invoice_id, "uuid": uuid, "preview": preview}
        found = await self._calls.send(OPERATION, variables)
        if found is None:
            raise NotFoundError(
                "there is no such invoice, or not for this key", operation="healthie.queries.requested_payment"
            )
        return found

    @without_traceback_frames
    async def create(
        self,
        *,
        invoice_type: InvoiceType,
        recipient_id: str | None = None,
        price: Price | None = None,
        offering_id: str | None = None,
        cms1500_id: str | None = None,
        services_provided: str | None = None,
        service_date: date | None = None,
        sender_id: str | None = None,
        notes: str | None = None,
        status: InvoiceStatus | None = None,
        is_preview: bool | None = None,
        user_package_selection_id: str | None = None,
        appointment_id: str | None = None,
        requested_payer: RequestedPayerInput | None = None,
        metadata: Mapping[str, Any] | str | None = None,
        write_offs: Sequence[WriteOffInput] | None = None,
        reference: str | Literal[False] | None = None,
        ensure: Once | Literal["once"] | None = None,
    ) -> Invoice:
        """Invoice a patient, or a third party, and return the invoice.

        A reference is sent in `metadata`, as `hero_healthie_reference`: yours, or a random one. By it
        `await error.reconcile()` finds the invoice when an OutcomeUnknownError leaves open whether it exists.

        With `ensure="once"`, an invoice with the same reference is searched for first, and again before anything is
        sent a second time; if there is one, it is returned. docs/never-billing-twice.md says what this can and cannot
        exclude.

        Args:
            invoice_type: `offering` (a package), `cms1500`, or `other`.
            recipient_id: the patient; required unless a `requested_payer` is given.
            price: the amount, as Decimal, int or str; may be left out where the offering sets it.
            offering_id: the package, for `offering`; the vendor's page calls it optional, and
                `user_package_selection_id` says it as well.
            cms1500_id: the claim form, for `cms1500`; the vendor's page calls it optional.
            services_provided: what is invoiced; required for `other`, not allowed otherwise.
            service_date: the day on which it was done, or a datetime with a time zone; only for `other`.
            sender_id: the staff member it comes from; the user of the key if left out.
            notes: details that the patient sees.
            status: leave it out to let Healthie follow the payments.
            is_preview: True keeps it hidden.
            user_package_selection_id: a package that the patient has already, for `offering`.
            appointment_id: the appointment it is for.
            requested_payer: a third party who pays.
            metadata: your data, at most 2,000 characters as JSON, the reference included.
            write_offs: amounts to write off.
            reference: your name for this invoice, such as the number of an order; nothing about the patient. False
                sends none, and leaves `metadata` as it is: nothing can be reconciled then.
            ensure: `"once"`, or a `Once` with other options; needs a `reference`.

        Raises:
            InvalidArgumentError: a rule of invoices is broken; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such client;
                `field_errors` says why.
            ConflictError: with `ensure`: an invoice with this reference differs, or there are several.
            OutcomeUnknownError: it is unknown whether the invoice exists; reconcile before repeating.
            APIError: the call did not succeed.

        Example:
            invoice = await healthie.invoices.create(
                invoice_type="offering", recipient_id="61", offering_id="11", reference="order-9", ensure="once"
            )
        """
        if ensure is not None and not reference:
            raise InvalidArgumentError("ensure needs a reference to search for", argument="reference")
        tag, text = tag_for(metadata, reference)
        values = {
            "appointment_id": appointment_id,
            "cms1500_id": cms1500_id,
            "invoice_type": invoice_type,
            "is_preview": is_preview,
            "metadata": text,
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
        invoice = build(CreateRequestedPaymentInput, values)
        return await self._writer().create(invoice, tag=tag, reference=reference or None, ensure=ensure)

    @without_traceback_frames
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
        service_date: date | None = None,
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
        reference: str | None = None,
    ) -> Invoice:
        """Change an invoice, and return it; what is left out stays as it is. The arguments are those of `create`, and:

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
            metadata: replaces all of it, the reference of `create` included; give `reference` to keep that.
            write_offs: see `create`.
            send_request_email: True sends the e-mail with the invoice again.
            resend_receipt: True sends the receipt of the payment again.
            reference: the reference to keep in `metadata` when that is replaced.

        Raises:
            InvalidArgumentError: a rule of invoices is broken; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such invoice;
                `field_errors` says why.
            OutcomeUnknownError: it was sent, and it is unknown whether it was done; get the invoice before repeating.
            APIError: the call did not succeed.
        """
        check_id("id", id)
        values = {
            "appointment_id": appointment_id,
            "cms1500_id": cms1500_id,
            "invoice_type": invoice_type,
            "is_preview": is_preview,
            "metadata": metadata_text(metadata)
            if reference is None
            else with_reference(metadata, check_reference(reference)),
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
        invoice = build(UpdateRequestedPaymentInput, {"id": id, **values})
        from healthie_api.operations.requested_payment_writes import (  # noqa: PLC0415 (loads its models)
            UPDATE_REQUESTED_PAYMENT,
        )

        def updated(payload: UpdateRequestedPaymentPayload) -> Invoice:
            return record_in(payload.requested_payment, "invoice")

        return updated(await self._calls.send(UPDATE_REQUESTED_PAYMENT, {"input": invoice}, updated))

    @without_traceback_frames
    async def delete(self, id: str) -> Invoice:
        """Delete an invoice (softly: it leaves the lists), and return it as it was.

        Args:
            id: the id of the invoice.

        Raises:
            InvalidArgumentError: the id is empty; nothing was sent.
            InvalidRequestError: Healthie refused it, for example because there is no such invoice.
            ResponseDecodeError: the response holds neither the invoice nor a reason.
            APIError: the call did not succeed.
        """
        check_id("id", id)
        from healthie_api.operations.requested_payment_writes import (  # noqa: PLC0415 (loads its models)
            DELETE_REQUESTED_PAYMENT,
        )

        payload = await self._calls.send(DELETE_REQUESTED_PAYMENT, {"input": DeleteRequestedPaymentInput(id=id)})
        if payload.requested_payment is None:
            raise ResponseDecodeError(
                "the response holds no invoice, and no reason why",
                operation=DELETE_REQUESTED_PAYMENT.python_path,
                path="requested_payment",
                expected="object",
            )
        return payload.requested_payment


def _order(sort: str | None) -> RequestedPaymentOrderKeys | None:
    """Return the order key of a sort: of the present API, or one that the older API called otherwise."""
    if sort is None:
        return None
    if not isinstance(sort, str):
        raise InvalidArgumentError("sort must be a str or a RequestedPaymentOrderKeys", argument="sort")
    name, _, direction = sort.rpartition("_")
    key = RequestedPaymentOrderKeys(f"{_OLDER_SORTS[name]}_{direction}".upper() if name in _OLDER_SORTS else sort)
    if not key.is_known:
        raise InvalidArgumentError(
            "sort must be a RequestedPaymentOrderKeys such as CREATED_AT_DESC, or a sort such as requested_on_desc",
            argument="sort",
        )
    return key


RESOURCE = Invoices
