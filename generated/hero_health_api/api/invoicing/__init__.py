# Generated from specs/hero. Do not edit.
"""The operations of the tag Invoicing."""

from __future__ import annotations

from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.rest.operation import HttpCaller
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames

from ... import models


class Invoicing(MethodGroup):
    """The operations of the tag Invoicing."""

    def __init__(self, caller: HttpCaller) -> None:
        self._caller = caller

    @without_traceback_frames
    async def create_customer(self, *, body: models.CreateCustomerBody) -> models.Customer:
        """Create Customer.

        `POST /v1/invoicing/customers` · create · description known in part

        Creates a Stripe customer.

        Args:
            body: What to send.

        Returns:
            `Customer`.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat makes a second record.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_customer import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def create_invoice(self, *, body: models.CreateInvoiceBody) -> models.Invoice:
        """Create Invoice.

        `POST /v1/invoicing/invoices` · money · description known in full

        Needs patient_id or appointment_id; issuer_id is an Admin ID.

        Args:
            body: What to send.

        Returns:
            `Invoice`.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat may charge or invoice a second time.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_invoice import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def create_membership_policy(self, *, body: models.CreateMembershipPolicyBody) -> models.MembershipPolicy:
        """Create Membership Policy.

        `POST /v1/invoicing/membership-policies` · money · description known in part

        Args:
            body: What to send.

        Returns:
            `MembershipPolicy`.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat may charge or invoice a second time.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_membership_policy import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def get_default_customer(self, *, patient_id: str | None = None) -> models.Customer:
        """Get Default Customer.

        `GET /v1/invoicing/customers/default` · read · description known in part

        Default Stripe customer for a patient.

        Args:
            patient_id: `patient_id` of the query.

        Returns:
            `Customer`.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_default_customer import OPERATION

        return await self._caller.call(OPERATION, query={"patient_id": patient_id})

    @without_traceback_frames
    async def link_invoice(self, *, body: models.LinkInvoiceBody) -> models.Invoice:
        """Link Invoice to Appointment.

        `POST /v1/invoicing/invoices/link` · idempotent_write · description known in part

        Ties an existing Stripe invoice to an appointment.

        Args:
            body: What to send.

        Returns:
            `Invoice`.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .link_invoice import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_argument_frames
    def list_coupons(self) -> ListCall[models.Coupon]:
        """List Coupons.

        `GET /v1/invoicing/coupons` · read · description known in part

        Stripe coupons of the practice group.

        Returns:
            `ListCall[Coupon]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_coupons import OPERATION

        return self._caller.list_call(OPERATION)

    @without_argument_frames
    def list_customers(self, *, query: str) -> ListCall[models.Customer]:
        """List Customers.

        `GET /v1/invoicing/customers` · read · description known in part

        Stripe customers of the practice group, matched by query.

        Args:
            query: `query` of the query.

        Returns:
            `ListCall[Customer]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_customers import OPERATION

        return self._caller.list_call(OPERATION, query={"query": query})

    @without_traceback_frames
    async def update_invoice(self, id: str, *, body: models.UpdateInvoiceBody) -> models.Invoice:
        """Update invoice.

        `PATCH /v1/invoicing/invoices/{id}` · money · description known in part

        Drafts take all fields; finalized take memo, footer, coupons only.

        Args:
            id: `id` of the path.
            body: What to send.

        Returns:
            `Invoice`.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat may charge or invoice a second time.
            NotFoundError: There is no such record, or not for this practice group; never None.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .update_invoice import OPERATION

        return await self._caller.call(OPERATION, path={"id": id}, body=body)
