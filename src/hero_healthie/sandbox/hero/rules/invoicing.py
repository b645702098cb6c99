"""Apply Hero's rules of invoicing: invoices, customers, coupons and membership policies."""

from __future__ import annotations

from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.hero.calls import HeroCall, NotFoundError, Rule
from hero_healthie.sandbox.hero.engine import fields_from
from hero_healthie.sandbox.hero.state import PracticeGroup
from hero_healthie.sandbox.hero.validation import Issue, RefusedError, refuse
from hero_healthie.sandbox.store.records import Record

#: Prices in pence, by the id that an invoice item may name.
PRICES = {"price_consultation": 9500, "price_follow_up": 6000, "price_blood_test": 4250, "price_membership": 2500}
_FINALIZED_TAKES = {"issuer_id", "memo", "footer", "coupons"}
_KEPT_APART = {"issuer_id", "coupons", "customer_stripe_id", "invoice_items_attributes", "mode", "set_default_customer"}


def create_customer(call: HeroCall) -> Any:
    """Create a customer."""
    id_ = call.group.stripe_id("cus", call.group.new_id())
    record = call.group.add("Customer", {"sources": [], **fields_from(call)}, id_)
    call.record_effect("created", record.type, record.id)
    return call.show(record)


def get_default_customer(call: HeroCall) -> Any:
    """Return the customer that a patient's invoices go to."""
    patient_id = call.query.get("patient_id")
    if patient_id is None:
        raise refuse("patient_id", "string", "invalid_type")
    patient = call.found("Patient", patient_id)
    return call.show(call.found("Customer", str(patient.get("default_customer_id"))))


def create_invoice(call: HeroCall) -> Any:
    """Create an invoice, draft or finalized."""
    group, body = call.group, call.body
    patient, appointment = _whose(group, body)
    items = [_item(item, at) for at, item in enumerate(as_list(body.get("invoice_items_attributes")))]
    coupons = _coupons(group, body)
    id_ = group.new_id()
    items = [{**item, "stripe_id": f"ii_{id_}_{number}"} for number, item in enumerate(items, 1)]
    fields: JsonObject = {
        **_plain_fields(body),
        "stripe_id": group.stripe_id("in", id_),
        "status": "draft",
        "patient_id": patient.id,
        "appointment_id": appointment,
        "customer_id": _customer(group, body) or patient.get("default_customer_id"),
        "items": items,
        "coupons": coupons,
    }
    record = group.add("Invoice", {**fields, **_totals(group, items, coupons)}, id_)
    call.record_effect("created", record.type, record.id)
    return call.show(_after_change(call, record))


def update_invoice(call: HeroCall) -> Any:
    """Change an invoice: a draft in everything, a finalized one in memo, footer and coupons only."""
    group, body = call.group, call.body
    invoice = call.found("Invoice")
    if invoice.get("status") != "draft":
        late = sorted(set(body) - _FINALIZED_TAKES)
        if late:
            raise RefusedError(*(Issue("custom", "a draft invoice", (name,)) for name in late))
    items = _changed_items(invoice, as_list(body.get("invoice_items_attributes")))
    coupons = _coupons(group, body) if "coupons" in body else as_list(invoice.get("coupons"))
    customer = _customer(group, body) or invoice.get("customer_id")
    changes: JsonObject = {**_plain_fields(body), "items": items, "coupons": coupons, "customer_id": customer}
    invoice = group.change(invoice, **{**changes, **_totals(group, items, coupons)})
    call.record_effect("updated", invoice.type, invoice.id)
    return call.show(_after_change(call, invoice))


def link_invoice(call: HeroCall) -> Any:
    """Link a Stripe invoice to an appointment."""
    group, body = call.group, call.body
    for name in ("stripe_invoice_id", "appointment_id"):
        if not body.get(name):
            raise refuse(name, "string", "invalid_type")
    invoice = group.first("Invoice", "stripe_id", body["stripe_invoice_id"])
    if invoice is None:
        raise NotFoundError
    invoice = group.change(invoice, appointment_id=body["appointment_id"])
    call.record_effect("linked", invoice.type, invoice.id)
    return call.show(invoice)


def create_membership_policy(call: HeroCall) -> Any:
    """Create a membership policy, which is a recurring charge."""
    group, body = call.group, call.body
    scheme = group.get("MembershipScheme", body.get("membership_scheme_id"))
    if body.get("membership_scheme_id") is None:
        raise refuse("membership_scheme_id", "string", "invalid_type")
    if scheme is None:
        raise refuse("membership_scheme_id", "a membership scheme of this practice group")
    if "customer" in body and group.get("Customer", body["customer"]) is None:
        raise refuse("customer", "a customer of this practice group")
    for at, discount in enumerate(map(as_object, as_list(body.get("discounts")))):
        if group.get("Coupon", discount.get("coupon")) is None:
            raise refuse(("discounts", at, "coupon"), "a coupon of this practice group")
    for at, member in enumerate(map(as_object, as_list(body.get("members")))):
        if group.get("Patient", member.get("patient_id")) is None:
            raise refuse(("members", at, "patient_id"), "a patient of this practice group")
    policy = group.add("MembershipPolicy", {**fields_from(call), "scheme_name": scheme.get("name"), "status": "active"})
    call.record_effect("created", policy.type, policy.id)
    return call.show(policy)


def _plain_fields(body: JsonObject) -> JsonObject:
    return {name: value for name, value in body.items() if name not in _KEPT_APART}


def _whose(group: PracticeGroup, body: JsonObject) -> tuple[Record, str | None]:
    appointment = group.get("Appointment", body.get("appointment_id"))
    owner = appointment.get("patient_id") if appointment is not None else None
    patient = group.get("Patient", body.get("patient_id", owner))
    if patient is None:
        raise refuse("patient_id", "patient_id, or appointment_id of an appointment that is a patient's")
    if owner not in {None, patient.id}:
        raise refuse("appointment_id", "an appointment of this patient")
    return patient, appointment.id if appointment is not None else None


def _customer(group: PracticeGroup, body: JsonObject) -> str | None:
    customer = body.get("customer_stripe_id")
    if customer is not None and group.get("Customer", customer) is None:
        raise refuse("customer_stripe_id", "a customer of this practice group")
    return customer


def _coupons(group: PracticeGroup, body: JsonObject) -> list[str]:
    ids = [str(coupon["id"]) for coupon in map(as_object, as_list(body.get("coupons")))]
    for at, coupon in enumerate(ids):
        if group.get("Coupon", coupon) is None:
            raise refuse(("coupons", at, "id"), "a coupon of this practice group")
    return ids


def _item(item: JsonObject, at: int) -> JsonObject:
    if item["quantity"] < 1:
        raise refuse(("invoice_items_attributes", at, "quantity"), "at least 1", "too_small")
    if not {"unit_amount", "unit_amount_in_pounds"} & item.keys() and item.get("price") not in PRICES:
        raise refuse(("invoice_items_attributes", at, "price"), "a known price, or unit_amount")
    return dict(item)


def _changed_items(invoice: Record, sent: list[Any]) -> list[JsonObject]:
    items = [dict(item) for item in as_list(invoice.get("items"))]
    for at, item in enumerate(map(as_object, sent)):
        known = next((found for found in items if found["stripe_id"] == item.get("stripe_id")), None)
        if known is None and item.get("stripe_id") and not item.get("create"):
            raise refuse(("invoice_items_attributes", at, "stripe_id"), "an item of this invoice")
        if known is None or item.get("create"):
            items.append({**_item(item, at), "stripe_id": f"ii_{invoice.id}_{len(items) + 1}"})
        else:
            known |= item
    return items


def _totals(group: PracticeGroup, items: list[JsonObject], coupons: list[Any]) -> JsonObject:
    subtotal = sum(int(item["quantity"]) * _unit_amount(item) for item in items)
    due = float(subtotal)
    for coupon in (group.get("Coupon", each) for each in coupons):
        if coupon is not None:
            due -= due * coupon.get("percent_off", 0) / 100 + coupon.get("amount_off", 0)
    return {"subtotal": subtotal, "amount_due": max(0, round(due))}


def _unit_amount(item: JsonObject) -> int:
    if "unit_amount" in item:
        return int(item["unit_amount"])
    if "unit_amount_in_pounds" in item:
        return round(float(item["unit_amount_in_pounds"]) * 100)
    return PRICES[str(item["price"])]


def _after_change(call: HeroCall, invoice: Record) -> Record:
    group = call.group
    customer, patient = invoice.get("customer_id"), group.get("Patient", invoice.get("patient_id"))
    if call.body.get("set_default_customer") and customer is not None and patient is not None:
        group.change(patient, default_customer_id=customer)
    if call.body.get("mode") == "finalize" and invoice.get("status") == "draft":
        charged = invoice.get("collection_method") == "charge_automatically"
        invoice = group.change(invoice, status="paid" if charged else "open")
        if charged:
            call.record_effect("charged", "Invoice", invoice.id)
    return invoice


RULES: dict[str, Rule] = {
    "createCustomer": create_customer,
    "getDefaultCustomer": get_default_customer,
    "createInvoice": create_invoice,
    "updateInvoice": update_invoice,
    "linkInvoice": link_invoice,
    "createMembershipPolicy": create_membership_policy,
}
