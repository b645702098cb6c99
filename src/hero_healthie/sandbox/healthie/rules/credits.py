"""Rules of credits: packages hold appointments of a type, a booking uses one up, a cancellation may give it back."""

from __future__ import annotations

from hero_healthie.sandbox.healthie.actions import own
from hero_healthie.sandbox.healthie.records.account import Account
from hero_healthie.sandbox.healthie.records.fields import members, value_of
from hero_healthie.sandbox.store.records import Record, Ref

_MARK = "$credit"
"""The change that a booking made, kept on the appointment."""


def grant(account: Account, user: Ref, offering: Record) -> None:
    """Give a patient the appointments that a package includes."""
    for included in members(account, offering, "offering_includes"):
        type_, number = account.follow(included.get("appointment_type")), _number(included.get("quantity"))
        if type_ is not None and number:
            _change(account, user, type_.ref, number, "Package purchased", offering=offering.ref)


def use(account: Account, appointment: Record) -> Record:
    """Let a booking use up a credit of its patient for its type, if there is one."""
    user, type_ = appointment.get("user"), appointment.get("appointment_type")
    if not isinstance(user, Ref) or not isinstance(type_, Ref) or not _balance(account, user, type_):
        return appointment
    change = _change(account, user, type_, -1, "Appointment booked", appointment=appointment.ref)
    return account.store.update(appointment.ref, {"credit_was_used": True, _MARK: change.ref})


def give_back(account: Account, appointment: Record) -> Record:
    """Give back the credit of a cancelled appointment, where the settings say so."""
    settings, used = own(account, "AppointmentSetting"), account.follow(appointment.get(_MARK))
    if used is None or settings is None or not value_of(account, settings, "restore_credit_on_cancel"):
        return appointment
    user, type_ = Ref("User", str(used.get("$user_id"))), Ref("AppointmentType", str(used.get("$appointment_type_id")))
    _change(account, user, type_, 1, "Appointment cancelled", appointment=appointment.ref)
    return account.store.update(appointment.ref, {"credit_was_used": False, _MARK: None})


def _change(account: Account, user: Ref, type_: Ref, number: int, event: str, **about: Ref) -> Record:
    known = _credit(account, user, type_)
    quantity = str(_balance(account, user, type_) + number)
    if known is None:
        values = {"appointment_type": type_, "user_id": user.id, "quantity": quantity}
        account.add("AppointmentTypeCredit", values, owner=user)
    else:
        account.update(known, {"quantity": quantity})
    changed = {
        "credit_change_event": event,
        "credit_quantity": number,
        "initiator": account.current_user.ref,
        "$user_id": user.id,
        "$appointment_type_id": type_.id,
    }
    return account.add("AppointmentCreditChange", {**changed, **about})


def _credit(account: Account, user: Ref, type_: Ref) -> Record | None:
    person = account.follow(user)
    rows = members(account, person, "appointment_type_credits") if person is not None else []
    return next((row for row in rows if row.get("appointment_type") == type_), None)


def _balance(account: Account, user: Ref, type_: Ref) -> int:
    known = _credit(account, user, type_)
    return _number(known.get("quantity")) if known is not None else 0


def _number(value: object) -> int:
    text = str(value if value is not None else "").strip()
    return int(text) if text.isdecimal() else 0
