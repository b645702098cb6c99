# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""getFormResponse: GET /v1/form_response/{id}."""

from __future__ import annotations

from ...calls import answer
from ...models.form_response import FormResponse
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[FormResponse] = HttpOperation(
    name="getFormResponse",
    python_path="hero.form_response.get_form_response",
    method="GET",
    path="/v1/form_response/{id}",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(FormResponse)),
)
