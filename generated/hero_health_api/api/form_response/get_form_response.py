# Generated from specs/hero. Do not edit.
"""getFormResponse: GET /v1/form_response/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.form_response import FormResponse

OPERATION: HttpOperation[FormResponse] = HttpOperation(
    name="getFormResponse",
    python_path="hero.form_response.get_form_response",
    method="GET",
    path="/v1/form_response/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(FormResponse)),
)
