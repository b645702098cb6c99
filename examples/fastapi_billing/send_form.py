"""The form that sends an invoice: what was typed, what is wrong with it, and how both are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from examples.fastapi_billing.forms import checked_token, new_token
from examples.fastapi_billing.money import MoneyError, minor_units
from examples.fastapi_billing.sending import Failed, Order
from examples.fastapi_billing.vendors import NAMES


@dataclass(frozen=True, kw_only=True)
class Typed:
    """A form that was sent in vain. It is shown again with what was typed.

    Attributes:
        api: `hero` or `healthie`.
        values: of the fields, by name.
        errors: by the name of the field; that of `""` is about none of them.
        token: of the form.
    """

    api: str
    values: Mapping[str, str]
    errors: Mapping[str, str]
    token: str = field(default_factory=new_token)


def order_of(api: str, fields: Mapping[str, str], currency: str) -> Order | Typed:
    """Return what a form orders, or the form with what is wrong.

    Raises:
        FormError: it is none of ours.
    """
    token = checked_token(fields)
    values = {name: fields.get(name, "").strip() for name in ("patient", "what", "amount", "appointment")}
    errors = dict[str, str]()
    minor = 0
    if not values["patient"]:
        errors["patient"] = f"Enter the patient’s id at {NAMES[api]}."
    if not values["what"]:
        errors["what"] = "Say what the invoice is for."
    if not values["amount"]:
        errors["amount"] = "Enter the amount."
    else:
        try:
            minor = minor_units(values["amount"], currency)
        except MoneyError as error:
            errors["amount"] = f"This amount cannot be invoiced: {error}."
        else:
            if minor == 0:
                errors["amount"] = "Enter an amount above zero."
    if errors:
        return Typed(api=api, values=values, errors=errors, token=token)  # it was not used
    return Order(
        token=token,
        api=api,
        patient_id=values["patient"],
        minor=minor,
        currency=currency,
        what=values["what"],
        appointment_id=values["appointment"] or None,
        draft=fields.get("mode") == "draft",
    )


def not_sent(api: str, fields: Mapping[str, str], failed: Failed) -> Typed:
    """Return a form to send again; its token is new, as the old one was used."""
    advice = "Check it, and send it again." if failed.field else "It was not sent. Send it again when that is mended."
    return Typed(api=api, values=fields, errors={failed.field or "": f"{failed.why}. {advice}"})


def send_form(api: str, currency: str, csrf: str, prefill: Mapping[str, str], typed: Typed | None) -> str:
    """Render the form of a vendor, with what was typed into it."""
    if typed is None or typed.api != api:
        typed = Typed(api=api, values={"patient": prefill.get(f"{api}_patient", ""), "what": "Consultation"}, errors={})
    name = NAMES[api]
    first = next((each for each in ("patient", "what", "amount", "appointment") if each in typed.errors), None)

    def row(field: str, label: str, hint: str = "", more: str = "") -> str:
        return _row(typed, field, label, hint, more + (" autofocus" if field == first else ""))

    general = f'<p class="error" role="alert">{escape(typed.errors[""])}</p>' if "" in typed.errors else ""
    hero = api == "hero"
    return f"""<form method="post" action="/send/{api}" class="send {api}" id="send-{api}" novalidate \
aria-labelledby="{api}-title">
<h3 id="{api}-title"><span class="vendor {api}">{name}</span></h3>
<input type="hidden" name="csrf" value="{escape(csrf)}">
<input type="hidden" name="token" value="{escape(typed.token)}">
{general}
{row("patient", "Patient", f"the id at {name}", 'maxlength="40" required')}
{row("what", "What for", "", 'maxlength="200" required')}
{row("amount", f"Amount in {currency}", "", 'inputmode="decimal" placeholder="95.00" maxlength="15" required')}
{row("appointment", "Appointment", "its id, if it is for one", 'maxlength="40"') if hero else ""}
<button class="primary">Send with {name}</button>
{'<button name="mode" value="draft">Keep as a draft</button>' if hero else ""}
</form>"""


def _row(typed: Typed, field: str, label: str, hint: str, attributes: str) -> str:
    place, wrong = f"{typed.api}-{field}", typed.errors.get(field)
    described = [f"{place}-hint"] if hint else []
    if wrong:
        described.append(f"{place}-error")
        attributes += ' aria-invalid="true"'
    if described:
        attributes += f' aria-describedby="{" ".join(described)}"'
    return f"""<div class="field"><label for="{place}">{escape(label)}</label>
{f'<small id="{place}-hint">{escape(hint)}</small>' if hint else ""}
<input id="{place}" name="{field}" value="{escape(typed.values.get(field, ""))}" autocomplete="off" {attributes}>
{f'<p class="error" id="{place}-error">{escape(wrong)}</p>' if wrong else ""}</div>"""
