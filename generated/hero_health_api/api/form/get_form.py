# Generated from specs/hero. Do not edit.
"""getForm: GET /v1/forms/{id}."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.form import Form

OPERATION: HttpOperation[Form] = HttpOperation(
    name="getForm",
    python_path="hero.form.get_form",
    method="GET",
    path="/v1/forms/{id}",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Form)),
)
