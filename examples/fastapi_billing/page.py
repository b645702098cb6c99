"""Render the page as plain HTML. Every text from elsewhere goes through `html.escape`."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from html import escape
from urllib.parse import quote

from examples.fastapi_billing.banners import banners
from examples.fastapi_billing.forms import new_token
from examples.fastapi_billing.money import in_words
from examples.fastapi_billing.overview import SHOWN, Line, Overview
from examples.fastapi_billing.vendors import NAMES
from hero_healthie.webhooks import DeadLetter

_GOOD = {"paid"}
_FLAGGED = ("rescheduled", "cancelled")
_OPEN = {"open", "partial", "not yet paid", "draft"}
_NO_INVOICES = '<tr><td colspan="5" class="none">No invoices yet.</td></tr>'


def whole_page(overview: Overview, *, csrf: str, prefill: dict[str, str]) -> str:
    """Render the page with the forms; `/fragment` serves the part that changes."""
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Billing</title>
<link rel="stylesheet" href="/static/billing.css">
<link rel="icon" href="/static/billing.svg">
<script src="/static/billing.js" defer></script>
<noscript><meta http-equiv="refresh" content="10"></noscript>
</head>
<body>
<header><h1>Billing</h1><p>Invoices of Hero and Healthie in one ledger</p></header>
<div class="columns">
<main id="live">
{live_part(overview, csrf=csrf)}
</main>
<aside>
<h2>Send an invoice</h2>
{_send_form("hero", "GBP", csrf, prefill)}
{_send_form("healthie", "USD", csrf, prefill)}
<form method="post" action="/reconcile" class="secondary">
<input type="hidden" name="csrf" value="{escape(csrf)}">
<button>Compare with Healthie now</button>
</form>
</aside>
</div>
</body>
</html>
"""


def live_part(overview: Overview, *, csrf: str) -> str:
    """Render the part that changes: banners, totals, invoices, dead letters."""
    return f"""{banners(overview, csrf=csrf)}
<section class="totals" aria-label="Totals">{_cards(overview)}</section>
<section>
<h2>Invoices</h2>
<table>
<thead><tr><th>Vendor</th><th>Invoice</th><th>Status</th><th class="amount">Amount</th><th>Changed</th></tr></thead>
<tbody id="invoices">{"".join(_invoice(line, csrf) for line in overview.lines) or _NO_INVOICES}</tbody>
</table>
</section>
{_dead_letters(overview.dead, csrf)}
<p class="foot">The {SHOWN} that changed last. {overview.handled} events handled, {overview.waiting} waiting.</p>"""


def message_page(title: str, text: str) -> str:
    """Render a page with a message."""
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>
<link rel="stylesheet" href="/static/billing.css"></head>
<body><header><h1>{escape(title)}</h1></header>
<main class="message"><p>{escape(text)}</p><p><a href="/">Back to the invoices</a></p></main></body></html>
"""


def _cards(overview: Overview) -> str:
    return "".join(
        f"""<div class="card {_tone(total.status)}"><p class="what">{escape(_status(total.status))}</p>
<p class="sum">{escape(in_words(total.minor, total.currency))}</p>
<p class="count">{total.count} {"invoice" if total.count == 1 else "invoices"}</p></div>"""
        for total in overview.totals
    )


def _invoice(line: Line, csrf: str) -> str:
    invoice = line.invoice
    flag = (
        f'<span class="flag">appointment {escape(str(line.appointment))}</span>' if line.appointment in _FLAGGED else ""
    )
    return f"""<tr data-invoice="{escape(invoice.api)}-{escape(invoice.id)}">
<td><span class="vendor {escape(invoice.api)}">{NAMES.get(invoice.api, "?")}</span></td>
<td>{escape(invoice.number)}{flag}</td>
<td><span class="status {_tone(invoice.status)}">{escape(_status(invoice.status))}</span>{_finalize(line, csrf)}</td>
<td class="amount">{escape(in_words(invoice.minor, invoice.currency))}</td>
<td class="when">{_moment(invoice.updated_at)}</td>
</tr>"""


def _finalize(line: Line, csrf: str) -> str:
    if line.invoice.api != "hero" or line.invoice.status != "draft":
        return ""
    return f"""<form method="post" action="/invoices/hero/{quote(line.invoice.id, safe="")}/finalize" class="inline">
<input type="hidden" name="csrf" value="{escape(csrf)}"><button>Send it</button></form>"""


def _dead_letters(dead: list[DeadLetter], csrf: str) -> str:
    if not dead:
        return ""
    return f"""<section id="dead" class="dead">
<h2>Events that could not be handled</h2>
<p>They failed many times. Retry them when the cause is fixed, or drop them.</p>
<table><thead><tr><th>Event</th><th>Record</th><th>Reason</th><th>Arrived</th><th></th></tr></thead>
<tbody>{"".join(_dead_letter(letter, csrf) for letter in dead)}</tbody></table>
</section>"""


def _dead_letter(letter: DeadLetter, csrf: str) -> str:
    return f"""<tr><td>{escape(letter.event_type[:60])}</td><td>{escape(letter.resource_id[:40])}</td>
<td>{escape(letter.error)}, {letter.attempts} tries</td><td class="when">{_moment(letter.received.timestamp())}</td>
<td><form method="post" action="/dead-letters/{letter.id}"><input type="hidden" name="csrf" value="{escape(csrf)}">
<button name="do" value="replay">Try again</button>
<button name="do" value="discard" class="secondary">Drop</button></form></td></tr>"""


def _send_form(api: str, currency: str, csrf: str, prefill: dict[str, str]) -> str:
    patient = escape(prefill.get(f"{api}_patient", ""))
    appointment = (
        '<label>Appointment <small>if it is for one</small><input name="appointment" maxlength="40"></label>'
        if api == "hero"
        else ""
    )
    draft = '<button name="mode" value="draft">Keep as a draft</button>' if api == "hero" else ""
    return f"""<form method="post" action="/send/{api}" class="send {api}" id="send-{api}">
<h3><span class="vendor {api}">{NAMES[api]}</span></h3>
<input type="hidden" name="csrf" value="{escape(csrf)}">
<input type="hidden" name="token" value="{new_token()}">
<label>Patient <small>the id at {NAMES[api]}</small>
<input name="patient" value="{patient}" maxlength="40" required></label>
<label>What for<input name="what" value="Consultation" maxlength="200" required></label>
<label>Amount in {currency}<input name="amount" inputmode="decimal" placeholder="95.00" maxlength="15" required></label>
{appointment}
<button class="primary">Send with {NAMES[api]}</button>
{draft}
</form>"""


def _status(status: str) -> str:
    return status[:1].upper() + status[1:].replace("_", " ")


def _tone(status: str) -> str:
    lower = status.lower()
    return "good" if lower in _GOOD else "open" if lower in _OPEN else "other"


def _moment(at: float) -> str:
    exact = datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
    local = time.localtime(at)
    same_day = time.strftime("%Y-%m-%d", local) == time.strftime("%Y-%m-%d")
    return f'<time datetime="{exact}">{time.strftime("%H:%M:%S" if same_day else "%d %b %Y", local)}</time>'
