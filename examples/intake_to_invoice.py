"""From intake to invoice at Healthie: `python examples/intake_to_invoice.py ada@example.com Ada Lovelace`.

Runs against whatever the environment names, see `Healthie.from_env`. A client, and the appointment and the invoice
of a day, are created once, however often it is run for the same person.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, date, datetime, timedelta

from healthie_api import Appointment, AppointmentListItem
from hero_healthie import Healthie, HeroHealthieError

TZ = "America/New_York"


async def intake(healthie: Healthie, email: str, first_name: str, last_name: str, provider: str, type_: str) -> None:
    """Find or create a client, book, send a form and read it, upload a document, invoice, and write to the client."""
    found = await healthie.clients.find(email=email, name=f"{first_name} {last_name}")
    if found:
        client = found[0].id
    else:
        client = (await healthie.clients.create(first_name=first_name, last_name=last_name, email=email)).id
    name = f"intake-{client}-{date.today()}"  # the reference of what is created for this visit

    booked = await healthie.appointments.reconcile(name, since=datetime.now(UTC) - timedelta(days=1))
    visit: Appointment | AppointmentListItem | None = booked.record  # of an earlier run
    if visit is None:
        days = (date.today() + timedelta(days=1), date.today() + timedelta(days=14))
        slot, *_ = await healthie.appointments.slots(provider=provider, type=type_, between=days, tz=TZ)
        visit = await healthie.appointments.book(
            slot, client=client, contact_type="Phone Call", reference=name, ensure="once"
        )
    print(f"client {client}, appointment {visit.id} at {visit.date:%d %b, %H:%M %Z}")

    template = (await healthie.forms.list(keywords="Intake").collect(limit=1))[0]
    form = await healthie.forms.get(template.id)
    request = await healthie.forms.request(form.id, client=client)
    answers = {each.id: "none" for each in form.questions if each.required and each.takes_answer}
    filled = await healthie.forms.submit(  # as the client does, in the portal
        form, answers, client=client, request=request.id, reference=name, ensure="once"
    )
    for answer in await healthie.forms.answers(filled):
        print(f"form {filled.id}: {answer.label} {len(answer.text)} characters")

    document = await healthie.documents.upload(
        client, b"Welcome.", name="Welcome letter.txt", share=True, reference=name, ensure="once"
    )
    invoice = await healthie.invoices.create(
        invoice_type="other", recipient_id=client, price="95.00", services_provided="First visit",
        service_date=date.today(), reference=name, ensure="once",
    )  # fmt: skip
    message = await healthie.chat.send(client, "Welcome. The invoice is in the portal.")
    print(f"document {document.id}, invoice {invoice.id} of {invoice.price}, message {message.id}")


async def main(email: str, first_name: str, last_name: str) -> int:
    """Do so with the provider and the appointment type 1."""
    async with Healthie.from_env() as healthie:
        try:
            await intake(healthie, email, first_name, last_name, provider="1", type_="1")
        except HeroHealthieError as error:
            print(f"stopped: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(*sys.argv[1:4])))
