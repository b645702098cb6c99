"""Render one invoice with its history."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from examples.fastapi_billing.money import in_words
from examples.fastapi_billing.overview import Line
from examples.fastapi_billing.page import head, moment, patient_of, status_in_words, status_of
from examples.fastapi_billing.tables import Change
from examples.fastapi_billing.vendors import NAMES

_CAUSES = {"sent": "this page", "reconciled": "comparison with Healthie"}


def detail_page(line: Line, changes: Sequence[Change], *, csrf: str) -> str:
    """Render the page of an invoice: what is known of it, and every change that the ledger has seen."""
    invoice = line.invoice
    appointment = escape(f"{invoice.appointment_id}, {line.appointment or 'no event yet'}")
    rows = [
        ("Vendor", f'<span class="vendor {escape(invoice.api)}">{NAMES[invoice.api]}</span>'),
        ("Patient", patient_of(line)),
        ("Patient’s id", escape(invoice.patient_id or "not told")),
        ("Status", status_of(line, csrf)),
        ("Amount", escape(in_words(invoice.minor, invoice.currency))),
        ("Appointment", appointment if invoice.appointment_id else "none"),
        ("Changed", moment(invoice.updated_at)),
        (f"Id at {NAMES[invoice.api]}", escape(invoice.id)),
    ]
    title = f"Invoice {invoice.number}"
    return f"""{head(f"{title}: Billing")}<body>
<header><h1>{escape(title)}</h1><a href="/">Back to the invoices</a></header>
<main class="detail">
<dl>{"".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in rows)}</dl>
<h2 id="history">History</h2>
<table class="stacked" aria-labelledby="history"><thead><tr><th scope="col">When</th><th scope="col">What</th>\
<th scope="col">Before</th><th scope="col">After</th><th scope="col">By</th></tr></thead>
<tbody>{"".join(_change(change, invoice.currency) for change in changes)}</tbody></table>
</main>
</body>
</html>
"""


def _change(change: Change, currency: str) -> str:
    def value(text: str | None) -> str:
        if text is None:
            return "–"
        return escape(in_words(int(text), currency) if change.what == "amount" else status_in_words(text))

    return f"""<tr><td data-label="When" class="when">{moment(change.at)}</td>\
<td data-label="What">{escape(change.what.capitalize())}</td>
<td data-label="Before">{value(change.before)}</td><td data-label="After">{value(change.after)}</td>\
<td data-label="By">{escape(_CAUSES.get(change.cause, f"event of {NAMES[change.api]}"))}</td></tr>"""
