# Generated from specs/hero. Do not edit.
"""sendMessage: POST /v1/messages/send."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.send_message_body import SendMessageBody
from ...models.sent_message import SentMessage

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
    decode=json_response(ModelOf(SentMessage)),
)
