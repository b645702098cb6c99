# Generated from specs/hero by python -m codegen generate. Do not edit.
"""sendMessage: POST /v1/messages/send."""

from __future__ import annotations

from ...calls import answer
from ...models.send_message_body import SendMessageBody
from ...models.sent_message import SentMessage
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[SentMessage] = HttpOperation(
    name="sendMessage",
    python_path="hero.messages.send_message",
    method="POST",
    path="/v1/messages/send",
    safety="create",
    check="look at the patient's messages in Hero; a repeat sends it to the patient again",
    confidence="partial",
    body_type=SendMessageBody,
    body_required=True,
    json=ModelOf(SendMessageBody).write,
    decode=answer(ModelOf(SentMessage)),
)
