# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
