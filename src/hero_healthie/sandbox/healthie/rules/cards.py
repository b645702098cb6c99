"""Rules of cards: a token of Stripe's test mode says what becomes of one; what was charged can be given back."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from hero_healthie.sandbox.common.json import JsonObject, as_object
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules
from hero_healthie.sandbox.healthie.records.account import Account, iso
from hero_healthie.sandbox.healthie.records.coerce import UnfitError, number_of
from hero_healthie.sandbox.healthie.records.writes import Draft
from hero_healthie.sandbox.specs.load import healthie_decisions
from hero_healthie.sandbox.store.records import Record, Ref

_DEFAULT, _KEY, _REFUSAL = "$is_default", "$stripe_key", "$refusal"
_NO_CARD = "Cannot charge a customer that has no active card"
_EXPIRES = datetime(2030, 12, 31, tzinfo=UTC)


def _card(token: object) -> JsonObject:
    """Return what a token makes; one that is not among those of the specs is a card that works."""
    cards = as_object(healthie_decisions().get("cards"))
    return as_object(cards.get(str(token)) or cards["tok_visa"])


def check_card(call: MutationCall, made: Draft) -> None:
    """Check a card that is added; a refused one is no message, it is in `stripeError`."""
    if made.known is None:
        if not call.messages and (refusal := _card(call.input.get("token")).get("refused")):
            call.stripe_error = str(refusal)
        made.values |= _values(call.account, call.input.get("token"))
    if "is_default" in call.input:
        made.values[_DEFAULT] = bool(call.input["is_default"])


def _values(account: Account, token: object) -> JsonObject:
    card = _card(token)
    return {
        "card_type": card["brand"],
        "last_four": card["last4"],
        "expiration": iso(_EXPIRES),
        "source_type": "card",
        "source_status": "chargeable",
        "stripe_id": f"card_{account.store.next_ids.get('StripeCustomerDetail', 1):08d}",
        _REFUSAL: card.get("charge_refused"),
    }


def card_kept(call: MutationCall, card: Record) -> Record:
    """Let the other cards of a patient be the default no longer."""
    user = card.get("user")
    if call.input.get("is_default") and isinstance(user, Ref):
        for row in call.account.where("StripeCustomerDetail", "user", user):
            if row.id != card.id and row.get(_DEFAULT):
                call.account.store.update(row.ref, {_DEFAULT: False})
    return card


def check_token(call: MutationCall, *, charged: bool = False) -> None:
    """Refuse a card that comes as the token of a patient or of a checkout; neither has a `stripeError`."""
    card = _card(call.input.get("token"))
    refusal = card.get("refused") or (card.get("charge_refused") if charged else None)
    if refusal:
        call.refuse("token", str(refusal))


def keep_token(call: MutationCall, user: Record) -> Record:
    """Keep the card of a patient that came as a token, or remove the one on file."""
    if call.input.get("remove_card_on_file"):
        for row in call.account.where("StripeCustomerDetail", "user", user.ref):
            call.effect("deleted", call.account.delete(row))
    if call.input.get("token"):
        values = _values(call.account, call.input["token"])
        call.effect("created", call.account.add("StripeCustomerDetail", {"user": user.ref, **values}))
    return user


def default_card(account: Account, user: Record) -> Record | None:
    """Return the card of a patient that is charged: the default one, or else the newest."""
    rows = account.where("StripeCustomerDetail", "user", user.ref)
    return next((row for row in rows if row.get(_DEFAULT)), rows[-1] if rows else None)


def charge(call: MutationCall, payer: object, card_id: object = None) -> JsonObject:
    """Charge a card of a payer, and return what a payment says of it; a refusal is the call's `stripe_error`.

    With the idempotency key of an earlier charge nothing is charged again: it is the same charge.
    """
    account = call.account
    user = account.follow(payer)
    card = account.get("StripeCustomerDetail", card_id) if card_id else default_card(account, user) if user else None
    refusal = card.get(_REFUSAL) if card is not None else _NO_CARD
    if card is None or refusal:
        call.stripe_error = str(refusal)
        return {}
    key = call.input.get("stripe_idempotency_key")
    same = account.where("BillingItem", _KEY, str(key)) if key else []
    number = account.store.next_ids.get("BillingItem", 1)
    return {
        "card_brand": card.get("card_type") or "Visa",
        "card_last4": card.get("last_four") or "4242",
        "card_source": "card",
        "stripe_charge_id": same[0].get("stripe_charge_id") if same else f"ch_{number:012d}",
        **({_KEY: str(key)} if key else {}),
    }


def check_refund(call: MutationCall, made: Draft) -> None:
    """Check what is given back of a payment: no more than it brought in."""
    known, text = made.known, call.input.get("chosen_refund_amount")
    if known is None or text is None or not str(text).strip():
        return
    try:
        amount = number_of(text)
    except UnfitError as error:
        call.refuse("chosen_refund_amount", str(error))
        return
    given_back = refunded(known) + amount
    if amount <= 0:
        call.refuse("chosen_refund_amount", "must be more than 0")
    elif known.get("state") != "SUCCEEDED" or given_back > Decimal(str(known.get("amount_paid") or 0)):
        call.refuse("chosen_refund_amount", "must not be more than was paid")
    else:
        made.values |= {"refund_amount": f"{given_back:.2f}", "refund_date": iso(call.account.now())}


def refund_made(call: MutationCall, payment: Record) -> None:
    """Add a refund to a payment."""
    before = call.before
    amount = refunded(payment) - (refunded(before) if before is not None else 0)
    if before is not None and amount:
        values = {"billing_item_id": payment.id, "refund_amount": f"{amount:.2f}", "status": "succeeded"}
        now = iso(call.account.now())
        call.account.add("RefundItem", {**values, "currency": "USD", "refund_date": now})


def refunded(payment: Record) -> Decimal:
    """Return what was given back of a payment."""
    return Decimal(str(payment.get("refund_amount") or 0))


def net(payment: Record) -> Decimal:
    """Return what a payment brought in, without what was given back."""
    return Decimal(str(payment.get("amount_paid") or 0).replace(",", "")) - refunded(payment)


RULES = Rules(
    checks={"createStripeCustomerDetail": check_card, "updateStripeCustomerDetail": check_card},
    effects={
        "createStripeCustomerDetail": card_kept,
        "updateStripeCustomerDetail": card_kept,
        "updateClient": keep_token,
    },
    fields={
        ("User", "stripe_customer_detail"): default_card,
        ("BillingItem", "net_payment"): lambda _, row: f"{net(row):.2f}",
    },
)
