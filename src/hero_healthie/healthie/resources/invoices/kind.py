"""How invoices are created and found again by their references."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from healthie_api import CreateRequestedPaymentInput, Invoice, RequestedPaymentOrderKeys
from healthie_api.operations.requested_payments import OPERATION as LIST_INVOICES
from hero_healthie.healthie.resources.search import RecordKind

if TYPE_CHECKING:
    from healthie_api import CreateRequestedPaymentPayload
    from hero_healthie_runtime.graphql.operation import GraphQLOperation


def _create() -> GraphQLOperation[CreateRequestedPaymentPayload]:
    from healthie_api.operations.requested_payment_writes import (  # noqa: PLC0415 (loads its models)
        CREATE_REQUESTED_PAYMENT,
    )

    return CREATE_REQUESTED_PAYMENT


def _differing(wanted: CreateRequestedPaymentInput, found: Invoice) -> list[str]:
    differing: list[str] = []
    recipient = found.recipient_id or (found.recipient.id if found.recipient else None)
    if wanted.recipient_id is not None and wanted.recipient_id != recipient:
        differing.append("recipient_id")
    if wanted.price is not None and wanted.price != found.price:
        differing.append("price")
    return differing


_NEWEST_FIRST = {"order_by": RequestedPaymentOrderKeys.CREATED_AT_DESC}

INVOICES: RecordKind[CreateRequestedPaymentInput, Invoice] = RecordKind(
    noun="invoice",
    creating="healthie.invoices.create",
    create=_create,
    created=attrgetter("requested_payment"),
    list_=lambda: LIST_INVOICES,
    lists=({**_NEWEST_FIRST, "preview": None}, {**_NEWEST_FIRST, "preview": True}),
    differing=_differing,
)
