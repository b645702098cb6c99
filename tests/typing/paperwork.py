"""Forms, chat, billing and documents as a user writes them; never run, only type-checked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO, assert_type

from healthie_api import (
    BillingItem,
    BillingItemListItem,
    Conversation,
    ConversationMembership,
    CustomModuleForm,
    Document,
    DocumentOrderKeys,
    FormAnswerGroup,
    FormAnswerGroupListItem,
    Invoice,
    Note,
    RequestedFormCompletion,
)
from hero_healthie import Healthie, ListCall, Once, Reconciliation, SavedFile, Upload
from hero_healthie.healthie.resources.forms.models import Answer, Form


async def forms(healthie: Healthie) -> None:
    assert_type(healthie.forms.list(category="intake"), ListCall[CustomModuleForm])
    form = await healthie.forms.get("1")
    assert_type(form, Form)
    assert_type(form.questions[0].options, tuple[str, ...])
    asked = await healthie.forms.request(form.id, client="61")
    assert_type(asked, RequestedFormCompletion)
    answers = {"Name": "Ada", "Born": date(1990, 2, 28), "Conditions": ["Gout"], "Drinks": 2, "I agree": True}
    filled = await healthie.forms.submit(form, answers, client="61", request=asked.id, reference="r", ensure="once")
    assert_type(filled, FormAnswerGroup)
    await healthie.forms.submit("1", {"Name": "Ada"}, client="61")
    await healthie.forms.submit("1", {"Conditions": {"Gout"}}, client="61", finished=False)
    assert_type(await healthie.forms.answers(filled), list[Answer])
    assert_type(healthie.forms.filled_in(client="61"), ListCall[FormAnswerGroupListItem])
    assert_type(await healthie.forms.reconcile("r", since=datetime.now(UTC)), Reconciliation[FormAnswerGroupListItem])


async def chat(healthie: Healthie) -> None:
    message = await healthie.chat.send("61", "Hello", attachments=[Path("a.pdf"), Upload("b.png", b"x")])
    assert_type(message, Note)
    conversation = await healthie.chat.open("61", name="Case", reference="r", ensure=Once())
    assert_type(conversation, Conversation)
    assert_type(healthie.chat.messages(conversation), ListCall[Note])
    assert_type(healthie.chat.unread(), ListCall[ConversationMembership])


async def billing(healthie: Healthie, invoice: Invoice) -> None:
    assert_type(healthie.billing.items(client="61", status=["failed", "stopped"]), ListCall[BillingItemListItem])
    assert_type(await healthie.billing.pay(invoice, charge=True), BillingItem)
    await healthie.billing.pay(invoice.id, payer="61", charge=False, amount="12.50", medium="cash")
    await healthie.billing.sell("11", client="61", charge=True, amount=Decimal("9.50"), due=date(2027, 3, 1))


async def documents(healthie: Healthie, file: BinaryIO, pieces: AsyncIterator[bytes]) -> None:
    document = await healthie.documents.upload("61", "scan.pdf", share=True, folder="1")
    assert_type(document, Document)
    for each in (Path("a.pdf"), b"x", file, pieces, Upload("a.pdf", b"x")):
        await healthie.documents.upload("61", each, name="a.pdf", reference="r", ensure="once")
    assert_type(await healthie.documents.download(document, to="a.pdf"), SavedFile)
    assert_type(healthie.documents.list(client="61", sort=DocumentOrderKeys.NAME_ASC), ListCall[Document])
    found = await healthie.documents.reconcile_many(["r"], client="61", since=datetime.now(UTC))
    assert_type(found, dict[str, Reconciliation[Document]])
