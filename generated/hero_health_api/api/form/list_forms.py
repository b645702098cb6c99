# Generated from specs/hero by python -m codegen generate. Do not edit.
"""listForms: GET /v1/forms."""

from __future__ import annotations

from ...calls import Query, answer
from ...codec import BOOLEAN, TEXT, EnumCodec
from ...models.form_list import FormList
from ...models.form_type import FormType
from ...runtime import HttpOperation
from ...structure import Field, ModelOf

OPERATION: HttpOperation[FormList] = HttpOperation(
    name="listForms",
    python_path="hero.form.list_forms",
    method="GET",
    path="/v1/forms",
    safety="read",
    confidence="full",
    query=Query(
        Field("form_type", "form_type", EnumCodec(FormType)),
        Field("reply_form", "reply_form", BOOLEAN),
        Field("search", "search", TEXT),
    ),
    decode=answer(ModelOf(FormList)),
)
