"""How payments are created and found again by their references."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from healthie_api import BillingItem, BillingItemListItem, BillingItemOrderKeys, CreateBillingItemInput
from healthie_api.operations.billing_items import OPERATION as LIST_ITEMS
from hero_healthie.healthie.resources.search import RecordKind

if TYPE_CHECKING:
    from healthie_api.operations.billing_item_writes import CreateBillingItemPayload
    from hero_healthie_runtime.graphql.operation import GraphQLOperation

METADATA_LIMIT = 128_000


def _create() -> GraphQLOperation[CreateBillingItemPayload]:
    from healthie_api.operations.billing_item_writes import CREATE_BILLING_ITEM  # noqa: PLC0415 (loads its models)

    return CREATE_BILLING_ITEM


def _differing(wanted: CreateBillingItemInput, found: BillingItem | BillingItemListItem) -> list[str]:
    pairs = {
        "invoice": (wanted.requested_payment_id, found.requested_payment_id),
        "offering": (wanted.offering_id, found.offering_id),
        "client": (wanted.recipient_id, found.recipient_id),
        "payer": (wanted.sender_id, found.sender_id),
        "amount": (wanted.amount_paid and Decimal(wanted.amount_paid), found.amount_paid),
    }
    return [name for name, (one, other) in pairs.items() if None not in (one, other) and one != other]


def charge_key(payment: CreateBillingItemInput, reference: str) -> str:
    """Return the key by which Stripe makes one charge for a reference, whoever sends it and however often.

    Stripe may see the keys of all customers of Healthie, so the ids of what is paid are in it.
    """
    of = (payment.requested_payment_id, payment.offering_id, payment.sender_id, payment.requested_payer_id)
    return str(uuid5(NAMESPACE_URL, "\n".join(["hero-healthie", *(each or "" for each in of), reference])))


PAYMENTS: RecordKind[CreateBillingItemInput, BillingItem | BillingItemListItem] = RecordKind(
    noun="payment",
    creating="healthie.billing.pay",
    create=_create,
    created=attrgetter("billing_item"),
    list_=lambda: LIST_ITEMS,
    lists=({"order_by": BillingItemOrderKeys.CREATED_AT_DESC},),
    differing=_differing,
    limit=METADATA_LIMIT,
)
SALES = replace(PAYMENTS, creating="healthie.billing.sell")
