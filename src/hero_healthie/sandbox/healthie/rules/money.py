"""Rules of payments: billing items pay invoices and buy packages; of tasks, which are done by somebody."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules, targets
from hero_healthie.sandbox.healthie.nodes import Node
from hero_healthie.sandbox.healthie.records.account import Account, iso
from hero_healthie.sandbox.healthie.records.coerce import UnfitError, number_of, parse_moment
from hero_healthie.sandbox.healthie.records.conditions import Wanted, comparable
from hero_healthie.sandbox.healthie.records.fields import text_of
from hero_healthie.sandbox.healthie.records.writes import Draft
from hero_healthie.sandbox.healthie.rules.cards import charge, check_refund, refund_made
from hero_healthie.sandbox.healthie.rules.credits import grant
from hero_healthie.sandbox.healthie.rules.invoices import PAID, PARTIAL, UNPAID, paid_of, price_of
from hero_healthie.sandbox.store.records import Record, Ref

SUCCEEDED, SCHEDULED = "SUCCEEDED", "SCHEDULED"
_LEAST = Decimal("0.50")


# --- Billing items ----------------------------------------------------------------------------------------------------


def check_payment(call: MutationCall, made: Draft) -> None:
    """Check a payment: who pays, how much, and what for."""
    account, given = call.account, call.input
    invoice = account.follow(made.values.get("requested_payment"))
    offering = account.follow(made.values.get("offering"))
    if made.known is None:
        if given.get("sender_id") is None and given.get("requested_payer_id") is None:
            call.refuse("sender_id", "can't be blank")
        if invoice is not None and offering is not None:
            call.refuse("offering_id", "must not be sent together with the invoice of a package")
        if invoice is not None and given.get("payment_due_date"):
            call.refuse("payment_due_date", "an invoice cannot be paid by a scheduled item")
        made.values["state"] = SCHEDULED if given.get("payment_due_date") else SUCCEEDED
        made.values["is_outside_payment"] = not given.get("should_charge")
        if not str(given.get("amount_paid") or "").strip():
            coupon = account.get("OfferingCoupon", given.get("offering_coupon_id") or "")
            amount = _owed(account, invoice) if invoice is not None else reduced(account, offering, coupon)
            made.values["amount_paid"] = f"{amount:.2f}"
    _check_amount(call, made)
    if invoice is not None and made.known is None and not made.values["is_outside_payment"] and not call.messages:
        _check_charge(call, Decimal(made.values["amount_paid"]))
    check_refund(call, made)
    if made.values.get("is_outside_payment") is False and made.values["state"] == SUCCEEDED and not call.messages:
        made.values |= charge(call, made.values.get("sender"), given.get("stripe_customer_detail_id"))


def _check_amount(call: MutationCall, made: Draft) -> None:
    text = made.values.get("amount_paid")
    if text is None:
        return
    try:
        amount = number_of(text)
    except UnfitError as error:
        call.refuse("amount_paid", str(error))
        return
    if amount < 0:
        call.refuse("amount_paid", "must not be negative")
        return
    made.values["amount_paid"] = f"{amount:.2f}"


def _check_charge(call: MutationCall, amount: Decimal) -> None:
    """Refuse to charge less than a card can be charged, such as an invoice that is paid."""
    if amount < _LEAST:
        call.refuse("amount_paid", f"must be at least {_LEAST:.2f}")


def _owed(account: Account, invoice: Record) -> Decimal:
    return max(Decimal(0), price_of(account, invoice) - paid_of(account, invoice))


def is_expired(account: Account, coupon: Record) -> bool:
    """Return whether a coupon is good no more."""
    end = parse_moment(str(coupon.get("expires_at") or ""))
    return end is not None and comparable(end) < account.now()


def reduced(account: Account, offering: Record | None, coupon: Record | None) -> Decimal:
    """Return what a package costs with a coupon, which takes nothing off once it has ended."""
    coupon = None if coupon is not None and is_expired(account, coupon) else coupon
    price = _decimal(text_of(account, offering, "price"))
    percent, flat = (_decimal(text_of(account, coupon, name)) for name in ("amount_off", "flat_amount_off"))
    return max(Decimal(0), price - flat - price * percent / 100)


def _decimal(text: str) -> Decimal:
    digits = "".join(letter for letter in text if letter.isdigit() or letter == ".")
    return Decimal(digits) if digits.strip(".") else Decimal(0)


def payment_made(call: MutationCall, payment: Record) -> Record:
    """Settle the invoice that was paid, and hand out the package that was bought."""
    refund_made(call, payment)
    settle(call, payment)
    offering = payment.get("offering")
    if call.root.verb == "create" and isinstance(offering, Ref) and payment.get("state") == SUCCEEDED:
        owner = payment.get("recipient") or payment.get("sender")
        values: JsonObject = {"offering": offering, "user": owner, "billing_item": payment.ref}
        selection = call.account.add("UserPackageSelection", values)
        payment = call.account.store.update(payment.ref, {"user_package_selection": selection.ref})
        package = call.account.follow(offering)
        if isinstance(owner, Ref) and package is not None:
            grant(call.account, owner, package)
    if call.root.verb == "create" and isinstance(offering, Ref) and payment.get("state") == SCHEDULED:
        payment = _scheduled(call, payment, offering)
    return payment


def _scheduled(call: MutationCall, payment: Record, offering: Ref) -> Record:
    """Plan the payments of a package that is paid later."""
    account, owner = call.account, payment.get("recipient") or payment.get("sender")
    values: JsonObject = {
        "amount_to_pay": payment.get("amount_paid"),
        "offering_id": offering.id,
        "sender_id": payment.values["sender"].id if isinstance(payment.get("sender"), Ref) else None,
        "recipient_id": owner.id if isinstance(owner, Ref) else None,
        "next_payment_date": call.input.get("payment_due_date"),
        "start_at": call.input.get("payment_due_date"),
    }
    planned = account.add("RecurringPayment", values)
    call.effect("created", planned)
    account.add(
        "ScheduledUserPackageSelection", {"offering": offering, "recurring_payment": planned.ref, "user": owner}
    )
    return account.store.update(payment.ref, {"recurring_payment": planned.ref})


def settle(call: MutationCall, payment: Record) -> None:
    """Set the status of the invoice that a payment is for."""
    invoice = call.account.follow(payment.get("requested_payment"))
    if invoice is None:
        return
    paid, price = paid_of(call.account, invoice), price_of(call.account, invoice)
    status = PAID if paid >= price else PARTIAL if paid else UNPAID
    if status != invoice.get("status"):
        call.effect("updated", call.account.update(invoice, {"status": status}), ["status"])


def payment_deleted(call: MutationCall) -> Node:
    """Resolve `deleteBillingItem`: the invoice is owed again."""
    found = targets(call)
    if not found:
        return call.payload("deleteBillingItemPayload", "billingItem", None)
    gone = call.account.delete(found[0])
    settle(call, gone)
    call.effect("deleted", gone)
    return call.payload("deleteBillingItemPayload", "billingItem", gone)


def eligibility_checked(call: MutationCall) -> Node:
    """Resolve `runEligibilityCheck`: it is given the id of a policy, and makes a check of it."""
    account = call.account
    policy = account.get("Policy", call.input.get("id") or "")
    if policy is None:
        call.refuse("id", "does not exist")
        return call.payload("runEligibilityCheckMutationPayload", "eligibility_check", None)
    values: JsonObject = {"policy": policy.ref, "policy_id": policy.id, "response": "{}"}
    made = account.add("EligibilityCheck", values)
    account.update(policy, {"latest_eligibility_check": made.ref})
    call.effect("created", made)
    return call.payload("runEligibilityCheckMutationPayload", "eligibility_check", made)


def filter_payments(account: Account, arguments: JsonObject) -> list[Wanted]:
    """Return what `billingItems` asks beside the fields."""
    wanted: list[Wanted] = []
    states = {str(part).upper() for part in [*as_list(arguments.get("status")), arguments.get("state")] if part}
    if states:
        wanted.append(lambda row: _state(account, row) in states)
    for name in ("client_id", "user_id"):
        who = str(arguments.get(name) or "")
        if who:
            wanted.append(lambda row, who=who: who in _parties(row))  # type: ignore[misc] # bound at once
    if arguments.get("offerings_only"):
        wanted.append(lambda row: row.get("offering") is not None)
    return wanted


def _state(account: Account, payment: Record) -> str:
    """Return the status by which payments are found: one that is due waits as long as its plan is paused."""
    if payment.get("is_canceled"):
        return "STOPPED"
    state, plan = str(payment.get("state")).upper(), account.follow(payment.get("recurring_payment"))
    return "PAUSED" if state == "SCHEDULED" and plan is not None and plan.get("is_paused") else state


def _parties(payment: Record) -> set[str]:
    return {ref.id for name in ("sender", "recipient") if isinstance(ref := payment.get(name), Ref)}


def offerings_data(account: Account, arguments: JsonObject) -> list[Node]:
    """Resolve `offeringsData`: how many packages were bought in each month."""
    del arguments
    months = [str(row.get("created_at"))[:7] for row in account.all("BillingItem") if row.get("offering") is not None]
    counts = {month: str(months.count(month)) for month in sorted(set(months))}
    return [Node("OfferingsDataType", "", {"month": month, "freq": freq}) for month, freq in counts.items()]


def _revenue(account: Account, offering: Record) -> float:
    rows = account.where("BillingItem", "offering", offering.ref)
    paid = [Decimal(str(row.get("amount_paid") or 0)) for row in rows if row.get("state") == SUCCEEDED]
    return float(sum(paid, Decimal(0)))


def base_price(account: Account, arguments: JsonObject) -> str | None:
    """Resolve `invoiceBasePrice`."""
    offering = account.get("Offering", arguments.get("offering_id") or "")
    if offering is not None:
        return text_of(account, offering, "price") or None
    claim = account.get("Cms1500", arguments.get("cms1500_id") or "")
    return text_of(account, claim, "total_charge") or None


def can_see(account: Account, arguments: JsonObject) -> bool:
    """Resolve `canInvoiceSenderSeeRecipient`."""
    sender = account.get("User", arguments.get("sender_id"))
    recipient = account.get("User", arguments.get("recipient_id"))
    return sender is not None and recipient is not None and not sender.get("is_patient")


def least_price(account: Account, arguments: JsonObject) -> str:
    """Resolve `minimumOfferingPrice`: what a card can be charged at least."""
    del account, arguments
    return f"{_LEAST:.2f}"


def check_offering(call: MutationCall, made: Draft) -> None:
    """Check the price of a package: nothing, or what a card can be charged."""
    text = made.values.get("price")
    if text is None or not str(text).strip():
        return
    try:
        price = number_of(text)
    except UnfitError as error:
        call.refuse("price", str(error))
        return
    if price < _LEAST and price:
        call.refuse("price", f"must be at least {_LEAST:.2f}")


# --- Tasks ------------------------------------------------------------------------------------------------------------


def check_task(call: MutationCall, made: Draft) -> None:
    """Check a task: it says what to do; nobody named means oneself."""
    account, given = call.account, call.input
    if made.known is None:
        if not given.get("assignee_ids"):
            made.values["assignees"] = [made.values.get("user") or account.current_user.ref]
        made.values["user"] = as_list(made.values["assignees"])[0]
        made.values.setdefault("creator", account.current_user.ref)
        made.values.setdefault("complete", False)
        made.values.setdefault("priority", 0)
    priority = made.values.get("priority")
    if priority is not None and priority not in (0, 1):
        call.refuse("priority", "is not included in the list")
    if "complete" in given:
        done = bool(given["complete"])
        made.values["completed_at"] = iso(account.now()) if done else None
        made.values["completed_by"] = made.values.get("completed_by") or (account.current_user.ref if done else None)
        if not done:
            made.values["completed_by"] = None


def filter_tasks(account: Account, arguments: JsonObject) -> list[Wanted]:
    """Return what `tasks` asks beside the fields."""
    wanted: list[Wanted] = []
    status = str(arguments.get("completed_status") or "")
    if status in {"complete", "completed", "incomplete"}:
        wanted.append(lambda row: bool(row.get("complete")) is (status != "incomplete"))
    mine = arguments.get("created_by_self")
    if mine is not None:
        wanted.append(lambda row: (row.get("creator") == account.current_user.ref) is bool(mine))
    if arguments.get("assigned_to_user"):
        wanted.append(lambda row: account.current_user.ref in as_list(row.get("assignees")))
    named = set(map(str, as_list(arguments.get("assignees"))))
    if named:
        wanted.append(lambda row: any(ref.id in named for ref in as_list(row.get("assignees"))))
    return wanted


def _tasks(*, complete: bool | None) -> Any:
    def read(account: Account, user: Record) -> list[Record]:
        rows = account.where("Task", "assignees", user.ref)
        return [row for row in rows if complete is None or bool(row.get("complete")) is complete]

    return read


RULES = Rules(
    queries={
        "canInvoiceSenderSeeRecipient": can_see,
        "invoiceBasePrice": base_price,
        "minimumOfferingPrice": least_price,
        "offeringsData": offerings_data,
    },
    mutations={"deleteBillingItem": payment_deleted, "runEligibilityCheck": eligibility_checked},
    checks={
        "createBillingItem": check_payment,
        "updateBillingItem": check_payment,
        "createOffering": check_offering,
        "createTask": check_task,
        "updateOffering": check_offering,
        "updateTask": check_task,
    },
    effects={"createBillingItem": payment_made, "updateBillingItem": payment_made},
    filters={"billingItems": filter_payments, "tasks": filter_tasks},
    fields={
        ("BillingItem", "amount_paid_string"): lambda _, row: f"${row.get('amount_paid') or '0.00'}",
        ("OfferingCoupon", "is_expired"): is_expired,
        ("OfferingCoupon", "is_valid"): lambda account, row: not is_expired(account, row) and not row.get("deleted_at"),
        ("Offering", "total_revenue"): _revenue,
        ("Offering", "billing_items_count"): lambda account, row: len(
            account.where("BillingItem", "offering", row.ref)
        ),
        ("Offering", "user_package_selections_count"): lambda account, row: len(
            account.where("UserPackageSelection", "offering", row.ref)
        ),
        ("User", "assigned_tasks"): _tasks(complete=None),
        ("User", "my_tasks"): _tasks(complete=None),
        ("User", "completed_tasks"): _tasks(complete=True),
        ("User", "incomplete_tasks"): _tasks(complete=False),
        ("User", "tasks_count"): lambda account, user: len(account.where("Task", "assignees", user.ref)),
    },
)
