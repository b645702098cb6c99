"""From intake to invoice at Healthie: `python examples/intake_to_invoice.py ada@example.com Ada Lovelace`.

Runs against whatever the environment names, see `Healthie.from_env`. A client, and the invoice of a day, are created
once, however often it is run for the same person.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import healthie_api as api
from hero_healthie import Healthie, HeroHealthieError, Upload

TZ = "America/New_York"


@dataclass
class Answer:
    """What a form asks, and what was answered."""

    label: str | None
    answer: str | None


@dataclass
class Filled:
    """A form that was filled in."""

    id: str
    form_answers: list[Answer]


async def intake(healthie: Healthie, email: str, first_name: str, last_name: str, provider: str, type_: str) -> None:
    """Find or create a client, book, send a form and read it, upload a document, invoice, and write to the client."""
    found = await healthie.clients.find(email=email, name=f"{first_name} {last_name}")
    if found:
        client = found[0].id
    else:
        client = (await healthie.clients.create(first_name=first_name, last_name=last_name, email=email)).id
    name = f"intake-{client}-{date.today()}"  # the reference of what is created for this visit

    days = (date.today() + timedelta(days=1), date.today() + timedelta(days=14))
    slot, *_ = await healthie.appointments.slots(provider=provider, type=type_, between=days, tz=TZ)
    visit = await healthie.appointments.book(slot, client=client, contact_type="Phone Call", reference=name)
    print(f"client {client}, appointment {visit.id} at {slot.start:%d %b, %H:%M %Z}")

    form = (await healthie.queries.custom_module_forms(keywords="Intake").collect(limit=1))[0]
    modules = form.custom_modules or []
    asked = api.CreateRequestedFormInput(custom_module_form_id=form.id, recipient_id=client)
    await healthie.mutations.create_requested_form_completion(input=asked)
    answers: list[api.FormAnswerInput | None] = [
        api.FormAnswerInput(custom_module_id=each.id, user_id=client, answer="none") for each in modules
    ]
    group = api.CreateFormAnswerGroupInput(
        custom_module_form_id=form.id, user_id=client, finished=True, form_answers=answers
    )
    await healthie.mutations.create_form_answer_group(input=group)  # as the client does, in the portal
    async for filled in healthie.queries.form_answer_groups(user_id=client, into=Filled):
        print(f"form {filled.id}: {len(filled.form_answers)} answers")

    letter = Upload("letter.txt", b"Welcome.", "text/plain")
    upload = api.CreateDocumentInput(file=letter, display_name="Welcome letter", rel_user_id=client)
    document = (await healthie.mutations.create_document(input=upload)).document
    invoice = await healthie.invoices.create(
        invoice_type="other", recipient_id=client, price="95.00", services_provided="First visit",
        service_date=datetime.now(UTC), reference=name, ensure="once",
    )  # fmt: skip
    shared = (await healthie.clients.get(client)).doc_share_id
    opened = api.CreateConversationInput(simple_added_users=shared, name="Your first visit")
    chat = (await healthie.mutations.create_conversation(input=opened)).conversation
    if chat is not None:
        hello = api.CreateNoteInput(conversation_id=chat.id, content="<p>Welcome. The invoice is in the portal.</p>")
        await healthie.mutations.create_note(input=hello)
    print(f"document {document and document.id}, invoice {invoice.id} of {invoice.price}, chat {chat and chat.id}")


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
