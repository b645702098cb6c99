# Generated from specs/hero by python -m codegen generate. Do not edit.
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
