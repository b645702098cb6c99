# Generated from specs/hero. Do not edit.
"""createWebhook: POST /v1/webhooks."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.create_webhook_body import CreateWebhookBody
from ...models.webhook import Webhook

OPERATION: HttpOperation[Webhook] = HttpOperation(
    name="createWebhook",
    python_path="hero.webhooks.create_webhook",
    method="POST",
    path="/v1/webhooks",
    safety="create",
    check="list the webhooks with hero.webhooks.list_webhooks and compare their URLs; two of one URL deliver twice",
    confidence="full",
    body_type=CreateWebhookBody,
    body_required=True,
    json=ModelOf(CreateWebhookBody).write,
    decode=json_response(ModelOf(Webhook)),
)
