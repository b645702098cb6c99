# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
"""listForms: GET /v1/forms."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import BOOLEAN, TEXT, EnumCodec
from ...models.list_forms_form_type import ListFormsFormType
from ...models.list_forms_response import ListFormsResponse
from ...runtime import HttpOperation
from ...structure import Field, ModelOf

OPERATION: HttpOperation[ListFormsResponse] = HttpOperation(
    name="listForms",
    python_path="hero.form.list_forms",
    method="GET",
    path="/v1/forms",
    safety="read",
    confidence="full",
    query=Query(
        Field("search", "search", TEXT),
        Field("reply_form", "reply_form", BOOLEAN),
        Field("form_type", "form_type", EnumCodec(ListFormsFormType)),
    ),
    decode=answer(ModelOf(ListFormsResponse)),
)
