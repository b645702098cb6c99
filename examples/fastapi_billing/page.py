"""Render the page as plain HTML. Every text from elsewhere goes through `html.escape`."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from urllib.parse import quote

from examples.fastapi_billing.banners import banners
from examples.fastapi_billing.money import in_words
from examples.fastapi_billing.overview import SHOWN, Line, Overview, Wanted
from examples.fastapi_billing.send_form import Typed, send_form
from examples.fastapi_billing.vendors import NAMES
from hero_healthie.webhooks import DeadLetter

_GOOD = {"paid"}
_FLAGGED = ("rescheduled", "cancelled")
_OPEN = {"open", "partial", "not yet paid", "draft"}
_NO_INVOICES = '<tr><td colspan="6" class="none">No such invoices.</td></tr>'


@dataclass(frozen=True, slots=True)
class Forms:
    """What the forms show.

    Attributes:
        currencies: by vendor.
        prefill: their initial values, by the name of the field.
        typed: a form that was sent in vain.
    """

    currencies: Mapping[str, str]
    prefill: Mapping[str, str]
    typed: Typed | None = None


def head(title: str, more: str = "") -> str:
    """Render the beginning of a page."""
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escape(title)}</title>
<link rel="stylesheet" href="/static/billing.css">
<link rel="icon" href="/static/billing.svg">
{more}</head>
"""


def whole_page(overview: Overview, *, csrf: str, wanted: Wanted, forms: Forms) -> str:
    """Render the page with the forms; `/fragment` serves the part that changes."""
    script = '<script src="/static/billing.js" defer></script>\n'
    shown = "".join(
        send_form(api, currency, csrf, forms.prefill, forms.typed) for api, currency in forms.currencies.items()
    )
    return f"""{head("Not sent: Billing" if forms.typed else "Billing", script)}<body>
<header><h1>Billing</h1><p>Invoices of Hero and Healthie in one ledger</p>
<a class="skip" href="#send">Send an invoice</a></header>
<div class="columns">
<main>
{_search(overview, wanted)}
<noscript><p><a href="/">Look for changes</a></p></noscript>
<div id="live">
{live_part(overview, csrf=csrf)}
</div>
</main>
<aside id="send" aria-labelledby="send-title" tabindex="-1">
<h2 id="send-title">Send an invoice</h2>
<p id="said" role="status"></p>
{shown}
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
    """Render the part that changes: banners, totals, invoices, dead letters. The script replaces what is different."""
    count = sum(total.count for total in overview.totals)
    cut = f"The {SHOWN} of {count} that changed last. " if count > SHOWN else ""
    return f"""<div id="banners">{banners(overview, csrf=csrf)}</div>
<section id="totals" class="totals" aria-label="Totals">{_cards(overview)}</section>
<section id="list">
<h2 id="list-title">Invoices</h2>
<table class="stacked" aria-labelledby="list-title">
<thead><tr><th scope="col">Vendor</th><th scope="col">Invoice</th><th scope="col">Patient</th>\
<th scope="col">Status</th><th scope="col" class="amount">Amount</th><th scope="col">Changed</th></tr></thead>
<tbody id="invoices">{"".join(_invoice(line, csrf) for line in overview.lines) or _NO_INVOICES}</tbody>
</table>
</section>
{_dead_letters(overview.dead, csrf)}
<p id="foot" class="foot">{cut}{overview.handled} events handled, {overview.waiting} waiting.</p>"""


def message_page(title: str, text: str) -> str:
    """Render a page with a message."""
    return f"""{head(title)}<body><header><h1>{escape(title)}</h1></header>
<main class="message"><p>{escape(text)}</p><p><a href="/">Back to the invoices</a></p></main></body></html>
"""


def _cards(overview: Overview) -> str:
    return "".join(
        f"""<div class="card {_tone(total.status)}"><p class="what">{escape(status_in_words(total.status))}</p>
<p class="sum">{escape(in_words(total.minor, total.currency))}</p>
<p class="count">{total.count} {"invoice" if total.count == 1 else "invoices"}</p></div>"""
        for total in overview.totals
    )


def _invoice(line: Line, csrf: str) -> str:
    invoice = line.invoice
    address = f"/invoices/{quote(invoice.api, safe='')}/{quote(invoice.id, safe='')}"
    flag = (
        f'<span class="flag">appointment {escape(str(line.appointment))}</span>' if line.appointment in _FLAGGED else ""
    )
    return f"""<tr data-invoice="{escape(invoice.api)}-{escape(invoice.id)}">
<td data-label="Vendor"><span class="vendor {escape(invoice.api)}">{NAMES.get(invoice.api, "?")}</span></td>
<td data-label="Invoice"><a href="{address}">{escape(invoice.number)}</a>{flag}</td>
<td data-label="Patient">{patient_of(line)}</td>
<td data-label="Status">{status_of(line, csrf)}</td>
<td data-label="Amount" class="amount">{escape(in_words(invoice.minor, invoice.currency))}</td>
<td data-label="Changed" class="when">{moment(invoice.updated_at)}</td>
</tr>"""


def patient_of(line: Line) -> str:
    """Render the patient: by name, or by id until the name is known."""
    known = line.invoice.patient_id
    return escape(line.patient) if line.patient else f"<small>{escape(f'id {known}' if known else 'not told')}</small>"


def status_of(line: Line, csrf: str) -> str:
    """Render the status of an invoice; a draft has a button."""
    status = line.invoice.status
    return f'<span class="status {_tone(status)}">{escape(status_in_words(status))}</span>{_finalize(line, csrf)}'


def _finalize(line: Line, csrf: str) -> str:
    if line.invoice.api != "hero" or line.invoice.status != "draft":
        return ""
    return f"""<form method="post" action="/invoices/hero/{quote(line.invoice.id, safe="")}/finalize" class="inline">
<input type="hidden" name="csrf" value="{escape(csrf)}">\
<button aria-label="Send invoice {escape(line.invoice.number)}">Send it</button></form>"""


def _dead_letters(dead: list[DeadLetter], csrf: str) -> str:
    if not dead:
        return ""
    return f"""<section id="dead" class="dead">
<h2 id="dead-title">Events that could not be handled</h2>
<p>They failed many times. Retry them when the cause is fixed, or drop them.</p>
<table class="stacked" aria-labelledby="dead-title"><thead><tr><th scope="col">Event</th><th scope="col">Record</th>\
<th scope="col">Reason</th><th scope="col">Arrived</th><th scope="col">What to do</th></tr></thead>
<tbody>{"".join(_dead_letter(letter, csrf) for letter in dead)}</tbody></table>
</section>"""


def _dead_letter(letter: DeadLetter, csrf: str) -> str:
    return f"""<tr><td data-label="Event">{escape(letter.event_type[:60])}</td>\
<td data-label="Record">{escape(letter.resource_id[:40])}</td>
<td data-label="Reason">{escape(letter.error)}, {letter.attempts} tries</td>\
<td data-label="Arrived" class="when">{moment(letter.received.timestamp())}</td>
<td><form method="post" action="/dead-letters/{letter.id}"><input type="hidden" name="csrf" value="{escape(csrf)}">
<button name="do" value="replay">Try again</button>
<button name="do" value="discard" class="secondary">Drop</button></form></td></tr>"""


def _search(overview: Overview, wanted: Wanted) -> str:
    statuses = [(each, status_in_words(each)) for each in sorted({*overview.statuses, wanted.status.lower()} - {""})]
    clear = '<a href="/">Show all</a>' if wanted != Wanted() else ""
    return f"""<form method="get" action="/" role="search" class="search" aria-label="Invoices">
<div class="field"><label for="q">Search</label>
<input id="q" name="q" type="search" value="{escape(wanted.text)}" \
maxlength="80" placeholder="Patient or invoice"></div>
<div class="field"><label for="vendor">Vendor</label>
<select id="vendor" name="vendor">{_options([("", "Both"), *NAMES.items()], wanted.api)}</select></div>
<div class="field"><label for="status">Status</label>
<select id="status" name="status">{_options([("", "All"), *statuses], wanted.status.lower())}</select></div>
<button>Find</button>{clear}
</form>"""


def _options(choices: Iterable[tuple[str, str]], chosen: str) -> str:
    return "".join(
        f'<option value="{escape(value)}"{" selected" if value == chosen else ""}>{escape(label)}</option>'
        for value, label in choices
    )


def status_in_words(status: str) -> str:
    """Return a status of a vendor for a person."""
    return status[:1].upper() + status[1:].replace("_", " ")


def _tone(status: str) -> str:
    lower = status.lower()
    return "good" if lower in _GOOD else "open" if lower in _OPEN else "other"


def moment(at: float) -> str:
    """Render a time: of today the hour, else the day."""
    exact = datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
    local = time.localtime(at)
    same_day = time.strftime("%Y-%m-%d", local) == time.strftime("%Y-%m-%d")
    return f'<time datetime="{exact}">{time.strftime("%H:%M:%S" if same_day else "%d %b %Y", local)}</time>'
