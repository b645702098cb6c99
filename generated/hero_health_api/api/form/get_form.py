# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getForm: GET /v1/forms/{id}."""

from __future__ import annotations

from ...calls import answer
from ...models.form import Form
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[Form] = HttpOperation(
    name="getForm",
    python_path="hero.form.get_form",
    method="GET",
    path="/v1/forms/{id}",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(Form)),
)
