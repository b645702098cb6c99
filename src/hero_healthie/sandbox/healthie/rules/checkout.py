"""Rules of what patients book and buy by themselves: `completeCheckout`."""

from __future__ import annotations

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.fields import text_of
from hero_healthie.sandbox.healthie.records.writes import Draft, draft, store_draft
from hero_healthie.sandbox.healthie.rules.cards import check_token, keep_token
from hero_healthie.sandbox.healthie.rules.credits import grant
from hero_healthie.sandbox.healthie.rules.money import SUCCEEDED, reduced
from hero_healthie.sandbox.healthie.rules.people import check_client
from hero_healthie.sandbox.healthie.rules.series import appointment_made, check_booking
from hero_healthie.sandbox.store.records import Record, Ref

_PERSON = ("first_name", "last_name", "email", "legal_name", "phone_number")
_BOOKING = ("appointment_type_id", "appointment_location_id", "contact_type", "date", "location", "reason", "timezone")


def complete_checkout(call: MutationCall) -> Node:
    """Resolve `completeCheckout`: whoever has the address, known or new, books an appointment, buys a package, or both.

    Availability is always checked, and nothing is done unless all of it can be.
    """
    account, given = call.account, call.input
    known = _known(call)
    person = _draft(call, "User", {name: given[name] for name in _PERSON if given.get(name)}, known)
    if known is None:
        check_client(call, person)
    booking = _booking(call) if given.get("appointment_type_id") else None
    offering = account.get("Offering", given["offering_id"]) if given.get("offering_id") else None
    if given.get("offering_id") and offering is None:
        call.refuse("offering_id", "does not exist")
    if booking is None and offering is None:
        call.refuse("appointment_type_id", "can't be blank")
    check_token(call, charged=offering is not None)
    if call.messages:
        return call.payload("completeCheckoutPayload", "appointment", None)
    patient = known or store_draft(account, person)
    if known is None:
        call.effect("created", patient)
    keep_token(call, patient)
    bought = _buy(call, patient, offering) if offering is not None else {}
    appointment = _store(call, patient, *booking) if booking is not None else None
    values: JsonObject = {
        "appointment": appointment,
        "appointments": [appointment] if appointment is not None else [],
        "patientEmail": patient.get("email"),
        "formAnswerGroupSaved": False,
        "reassignClientProvider": False,
        "messages": None,
    }
    return Node("completeCheckoutPayload", "", {**values, **bought})


def _known(call: MutationCall) -> Record | None:
    email = call.input.get("email")
    if not email:
        return None
    return next((row for row in call.account.where("User", "email", email) if row.get("is_patient")), None)


def _draft(call: MutationCall, type_: str, given: JsonObject, known: Record | None = None) -> Draft:
    made, wrong = draft(call.account, type_, given, None, known)
    for name, message in wrong:
        call.refuse(name, message)
    return made


def _booking(call: MutationCall) -> tuple[MutationCall, Draft]:
    """Return the booking as a mutation of its own, and what it makes."""
    given = {name: call.input[name] for name in _BOOKING if call.input.get(name)}
    provider = call.input.get("provider_id") or call.account.current_user.id
    given |= {"other_party_id": provider, "enforce_availability": True}
    part = MutationCall(call.account, given, call.ledger, call.record, call.root, call.messages)
    made = _draft(part, "Appointment", {name: value for name, value in given.items() if name != "enforce_availability"})
    check_booking(part, made)
    return part, made


def _store(call: MutationCall, patient: Record, part: MutationCall, made: Draft) -> Record:
    made.values |= {"user": patient.ref, "attendees": [patient.ref]}
    appointment = appointment_made(part, store_draft(call.account, made))
    call.effect("created", appointment)
    return appointment


def _buy(call: MutationCall, patient: Record, offering: Record) -> JsonObject:
    account = call.account
    code = call.input.get("coupon_code")
    coupon = next((row for row in account.all("OfferingCoupon") if text_of(account, row, "code") == code), None)
    price = call.input.get("price") or f"{reduced(account, offering, coupon):.2f}"
    values: JsonObject = {
        "amount_paid": str(price),
        "state": SUCCEEDED,
        "sender": patient.ref,
        "offering": offering.ref,
    }
    payment = account.add("BillingItem", {**values, "recipient": patient.ref})
    selected: JsonObject = {"offering": offering.ref, "user": patient.ref, "billing_item": payment.ref}
    selection = account.add("UserPackageSelection", selected)
    payment = account.store.update(payment.ref, {"user_package_selection": selection.ref})
    call.effect("created", payment)
    grant(account, Ref("User", patient.id), offering)
    return {"billingItem": payment, "userPackageSelection": selection}


RULES = Rules(mutations={"completeCheckout": complete_checkout})
