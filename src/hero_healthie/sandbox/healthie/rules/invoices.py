"""Rules of invoices (requested payments): what is refused, what they are worth, and what is owed."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from graphql import GraphQLError

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules
from hero_healthie.sandbox.healthie.records.account import SEEDED, Account, odd
from hero_healthie.sandbox.healthie.records.coerce import UnfitError, number_of, parse_moment
from hero_healthie.sandbox.healthie.records.conditions import Wanted
from hero_healthie.sandbox.healthie.records.fields import members, value_of
from hero_healthie.sandbox.healthie.records.writes import Draft
from hero_healthie.sandbox.healthie.rules.cards import net
from hero_healthie.sandbox.store.records import Record, Ref

INVOICE_TYPES = ("cms1500", "offering", "other")
PAID, UNPAID, PARTIAL = "Paid", "Not Yet Paid", "Partial"
STATUSES = (PAID, UNPAID, PARTIAL)
MAX_METADATA = 2_000
_STATUS_FILTERS = {"paid": PAID, "partial": PARTIAL, "unpaid": UNPAID}


# --- Writing ----------------------------------------------------------------------------------------------------------


def check_invoice(call: MutationCall, made: Draft) -> None:
    """Refuse an invoice that breaks a rule, and fill in what the vendor fills in."""
    known = made.known
    kind = call.input.get("invoice_type", known.get("invoice_type") if known else None)
    if kind not in INVOICE_TYPES:
        call.refuse("invoice_type", f"must be one of {', '.join(INVOICE_TYPES)}")
    offering = _offering(call, made, kind)
    _check_services(call, made, kind)
    _check_who_pays(call, made)
    sender = call.account.follow(made.values.get("sender"))
    if sender is not None and sender.get("is_patient"):
        call.refuse("sender_id", "there is no such staff member")
    _set_price(call, made, offering)
    status = made.values.get("status") or (known.get("status") if known else None) or UNPAID
    if status not in STATUSES:
        call.refuse("status", f"must be one of {', '.join(STATUSES)}")
    made.values["status"] = status
    paid = paid_of(call.account, known) if known is not None else Decimal(0)
    if paid and "price" in made.values and not call.input.get("status"):
        made.values["status"] = PAID if paid >= Decimal(made.values["price"]) else PARTIAL
    if call.input.get("metadata") is not None:
        _check_metadata(call, call.input["metadata"])
    if call.input.get("is_preview") is None:
        made.values.setdefault("is_preview", bool(known.get("is_preview")) if known else False)


def _now_or_known(made: Draft, name: str) -> Any:
    if name in made.values:
        return made.values[name]
    return made.known.get(name) if made.known is not None else None


def _offering(call: MutationCall, made: Draft, kind: object) -> Record | None:
    if kind != "offering":
        made.values["offering"] = None
        return None
    offering = call.account.follow(_now_or_known(made, "offering"))
    selection = call.account.follow(_now_or_known(made, "user_package_selection"))
    if offering is None and selection is not None:  # a package that the patient has
        made.values["offering"] = selection.get("offering")
        offering = call.account.follow(selection.get("offering"))
    return offering  # None where none is named: the vendor's page calls it optional, and then the price is not


def _check_services(call: MutationCall, made: Draft, kind: object) -> None:
    if kind == "other":
        if not str(_now_or_known(made, "services_provided") or "").strip():
            call.refuse("services_provided", "is required for an invoice of the type other")
        return
    for name in ("services_provided", "service_date"):
        if kind in INVOICE_TYPES and call.input.get(name) is not None:
            call.refuse(name, "can only be sent for an invoice of the type other")
        made.values[name] = None


def _check_who_pays(call: MutationCall, made: Draft) -> None:
    recipient = call.account.follow(_now_or_known(made, "recipient"))
    if recipient is not None and not recipient.get("is_patient"):
        call.refuse("recipient_id", "there is no such patient")
    third_party = as_object(call.input.get("requested_payer"))
    refused = {message["field"] for message in call.messages}
    if third_party.get("id") and "requested_payer" not in refused:
        made.values["requested_payer"] = Ref("RequestedPayer", str(third_party["id"]))
    pays = recipient or _now_or_known(made, "requested_payer") or any(third_party.values())
    if not pays and not refused & {"recipient_id", "requested_payer"}:
        call.refuse("recipient_id", "is required unless a third party pays")


def _set_price(call: MutationCall, made: Draft, offering: Record | None) -> None:
    known, text = made.known, call.input.get("price")
    if text is None or not str(text).strip():
        made.values.pop("price", None)
        changed = known is None or (offering is not None and offering.ref != known.get("offering"))
        price = value_of(call.account, offering, "price") if offering is not None and changed else None
        if price:
            made.values["price"] = f"{Decimal(str(price)):.2f}"
        elif known is None:
            call.refuse("price", "is required unless an offering sets it")
        return
    try:
        price = number_of(text)
    except UnfitError as error:
        call.refuse("price", str(error))
        return
    if price < 0:
        call.refuse("price", "must not be negative")
        return
    made.values["price"] = f"{price:.2f}"


def _check_metadata(call: MutationCall, text: Any) -> None:
    if not isinstance(text, str):
        call.refuse("metadata", "must be a serialised JSON string")
        return
    if len(text) > MAX_METADATA:
        call.refuse("metadata", f"must be at most {MAX_METADATA} characters long")
        return
    try:
        json.loads(text)
    except ValueError:
        call.refuse("metadata", "must be a serialised JSON string")


# --- Fields -----------------------------------------------------------------------------------------------------------


def price_of(account: Account, invoice: Record) -> Decimal:
    """Return the price of an invoice."""
    return Decimal(str(value_of(account, invoice, "price") or 0).replace(",", ""))


def paid_of(account: Account, invoice: Record) -> Decimal:
    """Return what succeeded payments have brought in for an invoice."""
    return sum((net(row) for row in _payments(account, invoice)), Decimal(0))


def _payments(account: Account, invoice: Record) -> list[Record]:
    rows = account.where("BillingItem", "requested_payment", invoice.ref)
    return [row for row in rows if row.get("state") == "SUCCEEDED"]


def _written_off(account: Account, invoice: Record) -> float:
    rows = members(account, invoice, "write_offs")
    return float(sum((Decimal(str(value_of(account, row, "amount") or 0)) for row in rows), Decimal(0)))


def _balance(account: Account, invoice: Record) -> float:
    price, status = price_of(account, invoice), invoice.get("status")
    paid = paid_of(account, invoice)
    if status == PAID:
        paid = price
    elif status == PARTIAL and not paid:
        paid = price / 2
    return float(max(Decimal(0), price - paid - Decimal(str(_written_off(account, invoice)))))


def _paid_percent(account: Account, invoice: Record) -> int:
    price, paid = price_of(account, invoice), paid_of(account, invoice)
    if invoice.get("status") == PAID:
        return 100
    if paid and price:
        return int(100 * paid / price)
    return 50 if invoice.get("status") == PARTIAL else 0


def _details(account: Account, invoice: Record) -> str:
    offering = account.follow(invoice.get("offering"))
    if invoice.get("invoice_type") == "offering" and offering is not None:
        return str(value_of(account, offering, "name"))
    return f"Other: {invoice.get('services_provided')}" if invoice.get("invoice_type") == "other" else "CMS1500"


def _date_to_show(account: Account, invoice: Record) -> str:
    moment = parse_moment(str(invoice.get("created_at")))
    return odd(moment) if moment is not None else odd(account.now())


def _paid_at(account: Account, invoice: Record) -> str | None:
    if invoice.get("status") != PAID:
        return None
    last = max((str(row.get("created_at")) for row in _payments(account, invoice)), default=None)
    moment = parse_moment(last or str(invoice.get("updated_at")))
    return odd(moment or account.now())


def _invoice_id(account: Account, invoice: Record) -> str:
    del account
    return f"UU-{invoice.id}-{str(invoice.get('created_at'))[:4]}"


def _offering_price(account: Account, invoice: Record) -> Any:
    offering = account.follow(invoice.get("offering"))
    return value_of(account, offering, "price") if offering is not None else None


def _last_payment_id(account: Account, invoice: Record) -> str | None:
    rows = account.where("BillingItem", "requested_payment", invoice.ref)
    return rows[-1].id if rows else None


# --- Reading ----------------------------------------------------------------------------------------------------------


def get_invoice(account: Account, arguments: JsonObject) -> Record | None:
    """Resolve `requestedPayment`."""
    record_id, invoice_id, uuid = (arguments.get(name) for name in ("id", "invoice_id", "uuid"))
    if not record_id and not uuid:
        raise GraphQLError("give `id` or `uuid`; `invoice_id` needs `uuid`", extensions={"code": "BAD_REQUEST"})
    if record_id:
        found = account.get("RequestedPayment", record_id)
    else:
        found = next((row for row in account.all("RequestedPayment") if _is(account, row, invoice_id, uuid)), None)
    if found is None or (arguments.get("preview") and not found.get("is_preview")):
        return None
    return found


def _is(account: Account, invoice: Record, invoice_id: object, uuid: object) -> bool:
    payer = account.follow(invoice.get("requested_payer"))
    if payer is None or uuid != f"payer-{payer.id}":
        return False
    return not invoice_id or invoice_id == _invoice_id(account, invoice)


def filter_invoices(account: Account, arguments: JsonObject) -> list[Wanted]:
    """Return what `requestedPayments` asks of its invoices beside the fields."""
    del account
    preview = bool(arguments.get("preview"))
    wanted: list[Wanted] = [lambda row: bool(row.get("is_preview")) is preview]
    if arguments.get("only_unpaid"):
        wanted.append(lambda row: row.get("status") == UNPAID)
    status = arguments.get("status_filter")
    if status:
        if status not in _STATUS_FILTERS:
            raise GraphQLError(
                f"`status_filter` is one of {', '.join(_STATUS_FILTERS)}", extensions={"code": "BAD_REQUEST"}
            )
        wanted.append(lambda row: row.get("status") == _STATUS_FILTERS[status])
    sender = str(arguments.get("sender_id") or "")
    if sender:
        wanted.append(lambda row: sender in _people(row))
    return wanted


def _people(invoice: Record) -> list[str]:
    return [ref.id for name in ("sender", "recipient") if isinstance(ref := invoice.get(name), Ref)]


RULES = Rules(
    queries={"requestedPayment": get_invoice},
    checks={"createRequestedPayment": check_invoice, "updateRequestedPayment": check_invoice},
    filters={"requestedPayments": filter_invoices},
    fields={
        ("RequestedPayment", "balance_due"): _balance,
        ("RequestedPayment", "debt_decimal"): _balance,
        ("RequestedPayment", "debt"): lambda account, invoice: int(_balance(account, invoice)),
        ("RequestedPayment", "billing_item_id"): _last_payment_id,
        ("RequestedPayment", "currency"): lambda _, __: "USD",
        ("RequestedPayment", "date_to_show"): _date_to_show,
        ("RequestedPayment", "details"): _details,
        ("RequestedPayment", "email_sent_at"): lambda account, invoice: (
            None if invoice.get("is_preview") else _date_to_show(account, invoice)
        ),
        ("RequestedPayment", "invoice_id"): _invoice_id,
        ("RequestedPayment", "is_manually_paid"): lambda account, invoice: (
            invoice.get("status") == PAID and not paid_of(account, invoice)
        ),
        ("RequestedPayment", "offering_price_at_invoice_creation"): _offering_price,
        ("RequestedPayment", "paid_at"): _paid_at,
        ("RequestedPayment", "paid_percent"): _paid_percent,
        ("RequestedPayment", "write_off_amount"): _written_off,
    },
)


def seed_invoice(number: int, *, offset: int, recipient: Ref, sender: Ref, offering: Record, last: int) -> JsonObject:
    """Return the values of one of the seeded invoices."""
    kind = ("cms1500", "offering", "other")[number % 3 if number % 3 != 1 else number // 3 % 3]
    payer = Ref("RequestedPayer", str(offset + 9001)) if number == 5 else None
    price = Decimal(str(offering.get("price"))) if kind == "offering" else Decimal(20 + number * 7 % 300)
    return {
        SEEDED: True,
        "invoice_type": kind,
        "price": f"{price:.2f}",
        "status": (PARTIAL, UNPAID, PAID)[number % 3],
        "recipient": None if payer else recipient,
        "sender": sender,
        "offering": offering.ref if kind == "offering" else None,
        "requested_payer": payer,
        "services_provided": f"Coaching session {number}" if kind == "other" else None,
        "service_date": None,
        "notes": "Please pay within 14 days." if number % 4 == 0 else None,
        "is_preview": number > last,
        "metadata": None,
        "write_offs": as_list(None),
    }
