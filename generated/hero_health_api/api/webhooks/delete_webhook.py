# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""deleteWebhook: DELETE /v1/webhooks/{id}."""

from __future__ import annotations

from ...calls import answer
from ...codec import JSON
from ...runtime import HttpOperation, JsonValue

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="deleteWebhook",
    python_path="hero.webhooks.delete_webhook",
    method="DELETE",
    path="/v1/webhooks/{id}",
    safety="idempotent_write",
    confidence="inferred",
    decode=answer(JSON),
)
