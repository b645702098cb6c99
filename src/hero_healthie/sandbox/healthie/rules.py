"""Resolve Healthie's mutations of invoices, and refuse in `messages` what breaks a rule."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.common.ledger import Ledger, RequestRecord
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.state import PAID, PARTIAL, UNPAID, Account, Invoice

INVOICE_TYPES = ("cms1500", "offering", "other")
STATUSES = (PAID, UNPAID, PARTIAL)
MAX_METADATA = 2_000
_OTHER_IDS = ("appointment_id", "cms1500_id", "user_package_selection_id")


@dataclass(slots=True)
class MutationCall:
    """One mutation."""

    account: Account
    input: JsonObject
    ledger: Ledger
    record: RequestRecord
    messages: list[JsonObject] = field(default_factory=list[JsonObject])

    def refuse(self, name: str | None, message: str) -> None:
        """Add a message about a field."""
        self.messages.append({"field": name, "message": message})

    def payload(self, type_name: str, name: str, node: Node | None) -> Node:
        """Return the mutation's payload: the object, or messages beside null."""
        messages = [Node("FieldError", str(at), message) for at, message in enumerate(self.messages)]
        return Node(type_name, "", {name: None if messages else node, "messages": messages or None})


def create_invoice(call: MutationCall) -> Node:
    """Resolve `createRequestedPayment`."""
    draft = _checked(call, None)
    if draft is None:
        return call.payload("createRequestedPaymentPayload", "requestedPayment", None)
    call.account.add_invoice(draft)
    call.ledger.record_effect(call.record, "created", type="RequestedPayment", id=draft.node.id, data=call.input)
    return call.payload("createRequestedPaymentPayload", "requestedPayment", draft.node)


def update_invoice(call: MutationCall) -> Node:
    """Resolve `updateRequestedPayment`."""
    known = _known(call)
    changed = _checked(call, known) if known is not None else None
    if changed is None or known is None:
        return call.payload("updateRequestedPaymentPayload", "requested_payment", None)
    changed.updated = datetime.now(UTC)
    changed.refresh()
    call.account.invoices[changed.node.id] = changed
    differing = _differing(call.input, known, changed)
    call.ledger.record_effect(
        call.record, "updated", type="RequestedPayment", id=changed.node.id, data=call.input, changed=differing
    )
    return call.payload("updateRequestedPaymentPayload", "requested_payment", changed.node)


def delete_invoice(call: MutationCall) -> Node:
    """Resolve `deleteRequestedPayment`: it is hidden from queries, and kept."""
    known = _known(call)
    if known is None:
        return call.payload("deleteRequestedPaymentPayload", "requested_payment", None)
    known.deleted = True
    call.ledger.record_effect(call.record, "deleted", type="RequestedPayment", id=known.node.id, data=call.input)
    return call.payload("deleteRequestedPaymentPayload", "requested_payment", known.node)


MUTATIONS: dict[str, Callable[[MutationCall], Node]] = {
    "createRequestedPayment": create_invoice,
    "updateRequestedPayment": update_invoice,
    "deleteRequestedPayment": delete_invoice,
}


def _differing(given: JsonObject, before: Invoice, after: Invoice) -> list[str]:
    values = before.node.values, after.node.values
    return [name for name in given if name in values[0] and values[0][name] != values[1][name]]


def _known(call: MutationCall) -> Invoice | None:
    invoice = call.account.invoices.get(str(call.input.get("id")))
    if invoice is None or invoice.deleted:
        call.refuse("id", "there is no such invoice")
        return None
    return invoice


def _checked(call: MutationCall, known: Invoice | None) -> Invoice | None:
    """Return the invoice that the input creates, or changes a known one to; None when a rule is broken."""
    account, given = call.account, call.input
    kind = given.get("invoice_type", known.invoice_type if known else None)
    if kind not in INVOICE_TYPES:
        call.refuse("invoice_type", f"must be one of {', '.join(INVOICE_TYPES)}")
    offering = _offering(call, kind, known)
    services, service_date = _services(call, kind, known)
    recipient, payer = _who_pays(call, known)
    sender = known.sender if known else account.current_user
    if given.get("sender_id") is not None:
        found = account.users.get(str(given["sender_id"]))
        if found is None or found.values["is_patient"]:
            call.refuse("sender_id", "there is no such staff member")
        else:
            sender = found
    price = _price(call, known, offering)
    status = given.get("status") or (known.status if known else UNPAID)
    if status not in STATUSES:
        call.refuse("status", f"must be one of {', '.join(STATUSES)}")
    metadata = _metadata(call, known)
    if call.messages or price is None:
        return None
    if payer is None and recipient is None:
        payer = account.add_payer(_payer_values(given))
    created = known.created if known else datetime.now(UTC)
    return Invoice(
        number=known.number if known else account.next_number(),
        created=created,
        invoice_type=str(kind),
        price=price,
        status=status,
        recipient=recipient,
        sender=sender,
        offering=offering,
        payer=payer,
        payer_uuid=f"payer-{payer.id}" if payer else None,
        services_provided=services,
        service_date=service_date,
        notes=given.get("notes", known.notes if known else None),
        metadata=metadata,
        is_preview=bool(given.get("is_preview", known.is_preview if known else False)),
        other={**(known.other if known else {}), **{name: given[name] for name in _OTHER_IDS if name in given}},
        write_offs=_write_offs(given, known),
    )


def _offering(call: MutationCall, kind: object, known: Invoice | None) -> Node | None:
    if kind != "offering":
        return None
    offering_id = call.input.get("offering_id", known.offering.id if known and known.offering else None)
    if offering_id is None:
        call.refuse("offering_id", "is required for an invoice of the type offering")
        return None
    offering = call.account.offerings.get(str(offering_id))
    if offering is None:
        call.refuse("offering_id", "there is no such offering")
    return offering


def _services(call: MutationCall, kind: object, known: Invoice | None) -> tuple[str | None, str | None]:
    given = call.input
    if kind == "other":
        services = given.get("services_provided", known.services_provided if known else None)
        if not str(services or "").strip():
            call.refuse("services_provided", "is required for an invoice of the type other")
        return services, given.get("service_date", known.service_date if known else None)
    for name in ("services_provided", "service_date"):
        if kind in INVOICE_TYPES and given.get(name) is not None:
            call.refuse(name, "can only be sent for an invoice of the type other")
    return None, None


def _who_pays(call: MutationCall, known: Invoice | None) -> tuple[Node | None, Node | None]:
    account, given = call.account, call.input
    recipient = known.recipient if known else None
    payer = known.payer if known else None
    if given.get("recipient_id") is not None:
        recipient = account.users.get(str(given["recipient_id"]))
        if recipient is None or not recipient.values["is_patient"]:
            call.refuse("recipient_id", "there is no such patient")
            return None, None
    third_party = as_object(given.get("requested_payer"))
    if third_party.get("id"):
        payer = account.payers.get(str(third_party["id"]))
        if payer is None:
            call.refuse("requested_payer", "there is no such payer")
            return recipient, None
    if recipient is None and payer is None and not _payer_values(given):
        call.refuse("recipient_id", "is required unless a third party pays")
    return recipient, payer


def _payer_values(given: JsonObject) -> JsonObject:
    return {name: value for name, value in as_object(given.get("requested_payer")).items() if name != "id" and value}


def _price(call: MutationCall, known: Invoice | None, offering: Node | None) -> Decimal | None:
    text = call.input.get("price")
    if text is None or not str(text).strip():
        changed = known is None or (offering is not None and offering is not known.offering)
        if offering is not None and offering.values["price"] and changed:
            return Decimal(str(offering.values["price"]))
        if known is not None:
            return known.price
        call.refuse("price", "is required unless an offering sets it")
        return None
    try:
        price = Decimal(str(text).strip().removeprefix("$").replace(",", ""))
    except InvalidOperation:
        call.refuse("price", "is not a number")
        return None
    if not price.is_finite() or price < 0:
        call.refuse("price", "must not be negative")
        return None
    return price


def _metadata(call: MutationCall, known: Invoice | None) -> str | None:
    if "metadata" not in call.input:
        return known.metadata if known else None
    text = call.input["metadata"]
    if text is None:
        return None
    if not isinstance(text, str):
        call.refuse("metadata", "must be a serialised JSON string")
        return None
    if len(text) > MAX_METADATA:
        call.refuse("metadata", f"must be at most {MAX_METADATA} characters long")
        return None
    try:
        json.loads(text)
    except ValueError:
        call.refuse("metadata", "must be a serialised JSON string")
    return text


def _write_offs(given: JsonObject, known: Invoice | None) -> list[JsonObject]:
    if "write_offs" not in given:
        return known.write_offs if known else []
    return [
        {
            "amount": entry["amount"],
            "other_reason": entry.get("other_reason"),
            "write_off_type": entry["write_off_type"],
        }
        for entry in map(as_object, as_list(given["write_offs"]))
        if not entry.get("_destroy")
    ]
