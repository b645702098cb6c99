"""Carry out Hero's invoicing operations, which keep state, by its rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.common.ledger import Ledger, RequestRecord
from hero_healthie.sandbox.hero.state import PRICES, Invoice, PracticeGroup, now
from hero_healthie.sandbox.hero.validation import Issue, RefusedError, refuse
from hero_healthie.sandbox.webhooks.outbox import Outbox

_FINALIZED_TAKES = {"issuer_id", "memo", "footer", "coupons"}
_KEPT_APART = {"issuer_id", "coupons", "invoice_items_attributes", "mode", "appointment_id", "patient_id"}


class NotFoundError(Exception):
    """Raised when there is no record of an id."""


@dataclass(slots=True)
class HeroCall:
    """One checked call to an operation."""

    group: PracticeGroup
    path: dict[str, str]
    query: JsonObject
    body: JsonObject
    ledger: Ledger
    record: RequestRecord
    outbox: Outbox

    def record_effect(self, action: str, type: str, id: str) -> None:
        """Record an effect."""
        self.ledger.record_effect(self.record, action, type=type, id=id, data=self.body)


def list_coupons(call: HeroCall) -> Any:
    """List the coupons of the practice group."""
    coupons = list(call.group.coupons.values())
    return {"data": coupons, "count": len(coupons)}


def list_customers(call: HeroCall) -> Any:
    """List the customers whose name, e-mail or phone contains the query."""
    wanted = str(call.query["query"]).strip().lower()
    found = [
        customer
        for customer in call.group.customers.values()
        if any(wanted in str(customer.get(name, "")).lower() for name in ("name", "email", "phone"))
    ]
    return {"data": found, "count": len(found)}


def create_customer(call: HeroCall) -> Any:
    """Create a customer."""
    customer_id = call.group.stripe_id("cus", call.group.new_id())
    known: JsonObject = {name: call.body[name] for name in ("name", "email", "phone") if name in call.body}
    customer: JsonObject = {"id": customer_id, **known, "sources": as_list(call.body.get("sources"))}
    call.group.customers[customer_id] = customer
    call.record_effect("created", "Customer", customer_id)
    return customer


def get_default_customer(call: HeroCall) -> Any:
    """Return the customer that a patient's invoices go to."""
    patient = call.query.get("patient_id")
    if patient is None:
        raise refuse("patient_id", "string", "invalid_type")
    customer = call.group.default_customers.get(patient)
    if customer is None:
        raise NotFoundError
    return call.group.customers[customer]


def create_invoice(call: HeroCall) -> Any:
    """Create an invoice, draft or finalized."""
    group, body = call.group, call.body
    _check_issuer(group, body)
    patient, appointment = _whose(group, body)
    customer = _customer(group, body) or group.default_customers.get(patient)
    items = [_item(item, at) for at, item in enumerate(as_list(body.get("invoice_items_attributes")))]
    coupons = _coupons(group, body)
    invoice_id = group.new_id()
    invoice = Invoice(
        invoice_id,
        group.stripe_id("in", invoice_id),
        patient,
        appointment,
        customer,
        created_at=now(),
        items=items,
        coupons=coupons,
    )
    for number, item in enumerate(items, 1):
        item["stripe_id"] = f"ii_{invoice_id}_{number}"
    invoice.fields = {name: value for name, value in body.items() if name not in _KEPT_APART}
    _total(group, invoice)
    group.invoices[invoice_id] = invoice
    call.record_effect("created", "Invoice", invoice_id)
    _after_change(call, invoice)
    return invoice.as_json()


def update_invoice(call: HeroCall) -> Any:
    """Change an invoice: a draft in everything, a finalized one in memo, footer and coupons only."""
    group, body = call.group, call.body
    invoice = group.invoices.get(call.path["id"])
    if invoice is None:
        raise NotFoundError
    _check_issuer(group, body)
    if invoice.finalized:
        late = sorted(set(body) - _FINALIZED_TAKES)
        if late:
            raise RefusedError(*(Issue("custom", "a draft invoice", (name,)) for name in late))
    if "appointment_id" in body:
        _patient_of(group, body["appointment_id"])
    customer = _customer(group, body)
    items = _changed_items(invoice, as_list(body.get("invoice_items_attributes")))
    coupons = _coupons(group, body) if "coupons" in body else invoice.coupons
    invoice.items, invoice.coupons = items, coupons
    invoice.customer_id = customer or invoice.customer_id
    invoice.appointment_id = body.get("appointment_id", invoice.appointment_id)
    invoice.fields |= {name: value for name, value in body.items() if name not in _KEPT_APART}
    invoice.updated_at = now()
    _total(group, invoice)
    call.record_effect("updated", "Invoice", invoice.id)
    _after_change(call, invoice)
    return invoice.as_json()


def link_invoice(call: HeroCall) -> Any:
    """Link a Stripe invoice to an appointment."""
    group, body = call.group, call.body
    for name in ("stripe_invoice_id", "appointment_id"):
        if not body.get(name):
            raise refuse(name, "string", "invalid_type")
    if "issuer_id" in body:
        _check_issuer(group, body)
    invoice = next((found for found in group.invoices.values() if found.stripe_id == body["stripe_invoice_id"]), None)
    if invoice is None or body["appointment_id"] not in group.appointments:
        raise NotFoundError
    invoice.appointment_id = body["appointment_id"]
    invoice.updated_at = now()
    call.record_effect("linked", "Invoice", invoice.id)
    return invoice.as_json()


def create_membership_policy(call: HeroCall) -> Any:
    """Create a membership policy, which is a recurring charge."""
    group, body = call.group, call.body
    scheme = body.get("membership_scheme_id")
    if scheme is None:
        raise refuse("membership_scheme_id", "string", "invalid_type")
    if scheme not in group.schemes:
        raise refuse("membership_scheme_id", "a membership scheme of this practice group")
    if "customer" in body and body["customer"] not in group.customers:
        raise refuse("customer", "a customer of this practice group")
    for at, discount in enumerate(map(as_object, as_list(body.get("discounts")))):
        if discount.get("coupon") not in group.coupons:
            raise refuse(("discounts", at, "coupon"), "a coupon of this practice group")
    for at, member in enumerate(map(as_object, as_list(body.get("members")))):
        if member.get("patient_id") not in group.patients:
            raise refuse(("members", at, "patient_id"), "a patient of this practice group")
    policy = {"id": group.new_id(), "practice_group_id": group.id, "membership_scheme_id": scheme}
    group.policies[policy["id"]] = policy
    call.record_effect("created", "MembershipPolicy", policy["id"])
    return policy


STATEFUL: dict[str, Callable[[HeroCall], Any]] = {
    "listCoupons": list_coupons,
    "listCustomers": list_customers,
    "createCustomer": create_customer,
    "getDefaultCustomer": get_default_customer,
    "createInvoice": create_invoice,
    "updateInvoice": update_invoice,
    "linkInvoice": link_invoice,
    "createMembershipPolicy": create_membership_policy,
}


def _check_issuer(group: PracticeGroup, body: JsonObject) -> None:
    if body["issuer_id"] not in group.admins:
        raise refuse("issuer_id", "an admin of this practice group")


def _whose(group: PracticeGroup, body: JsonObject) -> tuple[str, str | None]:
    appointment = body.get("appointment_id")
    owner = _patient_of(group, appointment) if appointment is not None else None
    patient = body.get("patient_id", owner)
    if patient is None:
        raise refuse("patient_id", "patient_id or appointment_id")
    if patient not in group.patients:
        raise refuse("patient_id", "a patient of this practice group")
    if owner not in {None, patient}:
        raise refuse("appointment_id", "an appointment of this patient")
    return patient, appointment


def _patient_of(group: PracticeGroup, appointment: str) -> str:
    if appointment not in group.appointments:
        raise refuse("appointment_id", "an appointment of this practice group")
    return group.appointments[appointment]


def _customer(group: PracticeGroup, body: JsonObject) -> str | None:
    customer = body.get("customer_stripe_id")
    if customer is not None and customer not in group.customers:
        raise refuse("customer_stripe_id", "a customer of this practice group")
    return customer


def _coupons(group: PracticeGroup, body: JsonObject) -> list[str]:
    ids = [str(coupon["id"]) for coupon in map(as_object, as_list(body.get("coupons")))]
    for at, coupon in enumerate(ids):
        if coupon not in group.coupons:
            raise refuse(("coupons", at, "id"), "a coupon of this practice group")
    return ids


def _item(item: JsonObject, at: int) -> JsonObject:
    if item["quantity"] < 1:
        raise refuse(("invoice_items_attributes", at, "quantity"), "at least 1", "too_small")
    if not {"unit_amount", "unit_amount_in_pounds"} & item.keys() and item.get("price") not in PRICES:
        raise refuse(("invoice_items_attributes", at, "price"), "a known price, or unit_amount")
    return dict(item)


def _changed_items(invoice: Invoice, sent: list[Any]) -> list[JsonObject]:
    items = [dict(item) for item in invoice.items]
    for at, item in enumerate(map(as_object, sent)):
        known = next((found for found in items if found["stripe_id"] == item.get("stripe_id")), None)
        if known is None and item.get("stripe_id") and not item.get("create"):
            raise refuse(("invoice_items_attributes", at, "stripe_id"), "an item of this invoice")
        if known is None or item.get("create"):
            items.append({**_item(item, at), "stripe_id": f"ii_{invoice.id}_{len(items) + 1}"})
        else:
            known |= item
    return items


def _total(group: PracticeGroup, invoice: Invoice) -> None:
    invoice.subtotal = sum(int(item["quantity"]) * _unit_amount(item) for item in invoice.items)
    due = float(invoice.subtotal)
    for coupon in map(group.coupons.__getitem__, invoice.coupons):
        due -= due * coupon.get("percent_off", 0) / 100 + coupon.get("amount_off", 0)
    invoice.amount_due = max(0, round(due))


def _unit_amount(item: JsonObject) -> int:
    if "unit_amount" in item:
        return int(item["unit_amount"])
    if "unit_amount_in_pounds" in item:
        return round(float(item["unit_amount_in_pounds"]) * 100)
    return PRICES[str(item["price"])]


def _after_change(call: HeroCall, invoice: Invoice) -> None:
    if call.body.get("set_default_customer") and invoice.customer_id is not None:
        call.group.default_customers[invoice.patient_id] = invoice.customer_id
    if call.body.get("mode") == "finalize" and not invoice.finalized:
        invoice.status = "open"
        if invoice.fields.get("collection_method") == "charge_automatically":
            invoice.status = "paid"
            call.record_effect("charged", "Invoice", invoice.id)
