"""healthie.chat: a message goes where the patient and nobody else reads it, and is shown as it was written."""

from __future__ import annotations

import pytest

from hero_healthie import Healthie, OutcomeUnknownError, Upload
from hero_healthie.sandbox import Sandbox

KNOWN, NEW = "61", "70"


def sent(sandbox: Sandbox) -> list[str | None]:
    return [request.operation for request in sandbox.requests]


async def test_a_message_goes_to_the_conversation_that_there_is(healthie: Healthie, sandbox: Sandbox) -> None:
    first = await healthie.chat.send(KNOWN, "Hello")
    assert sent(sandbox) == ["conversationMemberships", "createNote"]
    again = await healthie.chat.send(KNOWN, "And again")
    assert first.conversation_id == again.conversation_id
    read = [message.content for message in await healthie.chat.messages(first.conversation_id or "").collect()]
    assert read[:2] == ["And again", "Hello"]
    oldest = await healthie.chat.messages(first.conversation_id or "", oldest_first=True).collect()
    assert [message.content for message in oldest] == read[::-1]


async def test_a_conversation_is_opened_where_there_is_none(healthie: Healthie, sandbox: Sandbox) -> None:
    message = await healthie.chat.send(NEW, "Hello")
    assert sent(sandbox) == ["conversationMemberships", "createConversation", "createNote"]
    assert (await healthie.chat.send(NEW, "Again")).conversation_id == message.conversation_id
    conversation = await healthie.queries.conversation(id=message.conversation_id)
    assert conversation is not None
    assert {person.id for person in conversation.invitees or []} == {"1", NEW}


@pytest.mark.parametrize("of", ["somebody else too", "closed", "archived", "another patient"])
async def test_other_conversations_are_not_taken(healthie: Healthie, of: str) -> None:
    from healthie_api import (
        CreateConversationInput,
        UpdateConversationInput,
        UpdateConversationMembershipInput,
    )

    users = {"somebody else too": f"user-{NEW},user-71", "another patient": "user-71"}.get(of, f"user-{NEW}")
    made = await healthie.mutations.create_conversation(input=CreateConversationInput(simple_added_users=users))
    assert made.conversation is not None
    if of == "closed":
        await healthie.mutations.update_conversation(
            input=UpdateConversationInput(id=made.conversation.id, closed_by_id="1")
        )
    if of == "archived":
        page = await healthie.queries.conversation_memberships(client_id=NEW)
        await healthie.mutations.update_conversation_membership(
            input=UpdateConversationMembershipInput(id=page.items[0].id, archived=True)
        )
    message = await healthie.chat.send(NEW, "For you alone")
    assert message.conversation_id != made.conversation.id


@pytest.mark.parametrize(
    ("text", "html", "content"),
    [
        ("3 < 4 & 5 > 2", False, "3 &lt; 4 &amp; 5 &gt; 2"),
        ('"quoted"\nsecond line', False, '"quoted"\nsecond line'),
        ("<b>now</b>", False, "&lt;b&gt;now&lt;/b&gt;"),
        ("<b>now</b>", True, "<b>now</b>"),
    ],
)
async def test_a_text_is_shown_as_it_was_written(healthie: Healthie, text: str, html: bool, content: str) -> None:
    assert (await healthie.chat.send(KNOWN, text, html=html)).content == content


async def test_attachments_go_with_one_message(healthie: Healthie, sandbox: Sandbox) -> None:
    files = [Upload("scan.png", b"image"), Upload("letter.pdf", b"letter"), Upload("memo.mp3", b"sound")]
    message = await healthie.chat.send(KNOWN, attachments=files)
    assert sent(sandbox) == ["conversationMemberships", "createNote"]
    assert (message.image_name, message.document_name) == ("scan.png", "letter.pdf")
    assert message.attached_audio_url
    assert not message.content


async def test_unread_conversations_are_listed(healthie: Healthie, sandbox: Sandbox) -> None:
    from healthie_api import CreateNoteInput

    assert (await healthie.chat.unread()).total_count == 0
    reply = CreateNoteInput(conversation_id="1", content="<p>Yes</p>", user_id=KNOWN)
    await healthie.mutations.create_note(input=reply)
    (unread,) = await healthie.chat.unread().collect()
    assert unread.conversation_id == "1"
    assert await healthie.chat.unread(client=NEW).collect() == []


async def test_a_conversation_of_unknown_outcome_is_found_by_the_next_call(
    healthie: Healthie, sandbox: Sandbox
) -> None:
    sandbox.fail("healthie", "createConversation", "reset_after")
    with pytest.raises(OutcomeUnknownError) as caught:
        await healthie.chat.send(NEW, "Hello")
    assert caught.value.operation == "healthie.mutations.create_conversation"
    assert (await caught.value.reconcile()).record_ids
    await healthie.chat.send(NEW, "Hello")
    created = [effect.type for effect in sandbox.ledger if effect.action == "created"]
    assert created.count("Conversation") == created.count("Note") == 1


async def test_a_message_is_never_sent_twice(healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.fail("healthie", "createNote", "reset_after")
    with pytest.raises(OutcomeUnknownError) as caught:
        await healthie.chat.send(KNOWN, "Hello")
    assert caught.value.operation == "healthie.mutations.create_note"
    assert [effect.type for effect in sandbox.ledger].count("Note") == 1
