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
        """Make a payer at Stripe.

        `POST /v1/invoicing/customers` · create · description known in part

        Creates a Stripe customer.

        A repeat makes a second one.

        Args:
            body: What to send.
                    name: whom invoices go to
                    sources: cards and other ways to pay

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
        """Make an invoice at Stripe, as a draft or at once final.

        `POST /v1/invoicing/invoices` · money · description known in full

        Needs patient_id or appointment_id; issuer_id is an Admin ID.

        There is no idempotency key: a repeat invoices twice, so it is never sent again by itself.

        Args:
            body: What to send.
                    issuer_id: the admin who acts, from `list_admins`; is required by the vendor
                    patient_id: whom it is for; is required by the vendor unless `appointment_id` is given
                    appointment_id: what it is for, instead of the patient
                    mode: whether it is final at once; takes `draft` or `finalize`
                    collection_method: whether the card is charged at once; takes `request_payment` or `charge_automatically`
                    invoice_items_attributes: its lines
                    coupons: discounts, from `list_coupons`
                    due_date: the day it is due

        Returns:
            `Invoice`.
            `stripe_id` is what invoices go by; there is no call that lists or fetches them.

        Raises:
            OutcomeUnknownError: It was sent and no complete response came. It is not sent again,
                since a repeat may charge or invoice a second time.
            ResponseDecodeError: The response does not have the described shape.
        """
        from .create_invoice import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_traceback_frames
    async def create_membership_policy(self, *, body: models.CreateMembershipPolicyBody) -> models.MembershipPolicy:
        """Begin a membership that is paid regularly.

        `POST /v1/invoicing/membership-policies` · money · description known in part

        A repeat begins a second one.

        Args:
            body: What to send.
                    collection_method: how it is paid: `send_invoice` was seen
                    members: who belongs to it
                    starts_on: its first day

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
        """Fetch the payer for a patient.

        `GET /v1/invoicing/customers/default` · read · description known in part

        Default Stripe customer for a patient.

        Args:
            patient_id: `patient_id` of the query. the patient.

        Returns:
            `Customer`.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .get_default_customer import OPERATION

        return await self._caller.call(OPERATION, query={"patient_id": patient_id})

    @without_traceback_frames
    async def link_invoice(self, *, body: models.LinkInvoiceBody) -> models.Invoice:
        """Tie an invoice that is at Stripe already to an appointment.

        `POST /v1/invoicing/invoices/link` · idempotent_write · description known in part

        Ties an existing Stripe invoice to an appointment.

        Args:
            body: What to send.
                    stripe_invoice_id: the invoice at Stripe
                    issuer_id: the admin who acts

        Returns:
            `Invoice`.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .link_invoice import OPERATION

        return await self._caller.call(OPERATION, body=body)

    @without_argument_frames
    def list_coupons(self) -> ListCall[models.Coupon]:
        """List the discounts that invoices can have.

        `GET /v1/invoicing/coupons` · read · description known in part

        Stripe coupons of the practice group.

        It does not page.

        Returns:
            `ListCall[Coupon]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_coupons import OPERATION

        return self._caller.list_call(OPERATION)

    @without_argument_frames
    def list_customers(self, *, query: str) -> ListCall[models.Customer]:
        """List the payers known to Stripe.

        `GET /v1/invoicing/customers` · read · description known in part

        Stripe customers of the practice group, matched by query.

        Args:
            query: `query` of the query. search in names and emails; part of a name does.

        Returns:
            `ListCall[Customer]`: await it for a page, iterate it for all.

        Raises:
            ResponseDecodeError: The response does not have the described shape.
        """
        from .list_customers import OPERATION

        return self._caller.list_call(OPERATION, query={"query": query})

    @without_traceback_frames
    async def update_invoice(self, id: str, *, body: models.UpdateInvoiceBody) -> models.Invoice:
        """Change an invoice.

        `PATCH /v1/invoicing/invoices/{id}` · money · description known in part

        Drafts take all fields; finalized take memo, footer, coupons only.

        A draft takes every field. A final one takes `memo`, `footer` and `coupons` only. `mode="finalize"` makes a draft final and, where it charges automatically, charges.

        Args:
            id: `id` of the path. the invoice's id at Stripe or at Hero.
            body: What to send.
                    issuer_id: the admin who acts; is required by the vendor

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
