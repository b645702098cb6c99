"""Render what a person has to know and to do, at the top of the page."""

from __future__ import annotations

import time
from html import escape

from examples.fastapi_billing.money import in_words
from examples.fastapi_billing.overview import Overview
from examples.fastapi_billing.tables import Sending
from examples.fastapi_billing.vendors import NAMES


def banners(overview: Overview, *, csrf: str) -> str:
    """Render all banners, the gravest first."""
    sendings = [_sending(sending, state, csrf) for sending, state in overview.sendings]
    return "".join([*_vendors(overview), *sendings])


def _vendors(overview: Overview) -> list[str]:
    found: list[str] = []
    for api, state in sorted(overview.vendors.items()):
        if state.failure is None or state.failed_at <= state.responded_at:
            continue
        as_of = f"as of {_clock(state.responded_at)}" if state.responded_at else "not complete yet"
        waiting = {0: "", 1: " One event waits and will be handled when it responds."}.get(
            overview.waiting, f" {overview.waiting} events wait and will be handled when it responds."
        )
        reported = "what was sent before is in the list" if api == "hero" else f"the list is {as_of}"
        found.append(
            f'<div class="banner bad" role="alert" data-vendor="{escape(api)}"><strong>{NAMES[api]} '
            f"{escape(state.failure)}.</strong> Nothing was lost; {escape(reported)}.{escape(waiting)}</div>"
        )
    return found


def _sending(sending: Sending, state: str, csrf: str) -> str:
    name, amount = NAMES[sending.api], in_words(sending.minor, sending.currency)
    match state:
        case "sending":
            return _box("busy", state, f"Sending {amount} with {name} …", "")
        case "sent":
            return _box("good", state, f"{name} has it:", f"invoice {sending.invoice_id}, {amount}.")
        case "refused":
            return _box("bad", state, f"{sending.why}.", f"The invoice over {amount} was not sent.")
        case "not_sent":
            return _box("bad", state, f"{sending.why}.", f"The invoice over {amount} was not sent. Try again later.")
        case _:
            return _unknown(sending, amount, csrf)


def _unknown(sending: Sending, amount: str, csrf: str) -> str:
    name, reference = NAMES[sending.api], sending.token[:8]
    why = f"{sending.why}. " if sending.why else ""
    if sending.api == "hero":
        how, button = f"Look in Hero for an invoice with the memo “Reference {reference}”.", "I have looked"
    else:
        how, button = "If Healthie has it, looking brings it into the list.", "Look now"
    form = (
        f'<form method="post" action="/sendings/{escape(sending.token)}/look">'
        f'<input type="hidden" name="csrf" value="{escape(csrf)}"><button>{button}</button></form>'
    )
    text = f"{why}The invoice over {amount} may have been sent with {name}. {how}"
    return _box("warn", "unknown", "Do not send it again.", text, form)


def _box(tone: str, state: str, first: str, rest: str, more: str = "") -> str:
    role = "alert" if tone in ("bad", "warn") else "status"
    return (
        f'<div class="banner {tone}" role="{role}" data-sending="{state}"><strong>{escape(first)}</strong>'
        f" {escape(rest)}{more}</div>"
    )


def _clock(at: float) -> str:
    return time.strftime("%H:%M", time.localtime(at))
