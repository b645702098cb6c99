# Generated from specs/hero. Do not edit.
"""listForms: GET /v1/forms."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.codec import BOOLEAN, TEXT, EnumCodec
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.parameters import Parameter, Query
from hero_healthie_runtime.rest.responses import json_response

from ...models.form_list import FormList
from ...models.form_type import FormType

OPERATION: HttpOperation[FormList] = HttpOperation(
    name="listForms",
    python_path="hero.form.list_forms",
    method="GET",
    path="/v1/forms",
    safety="read",
    confidence="full",
    query=Query(
        Parameter("form_type", "form_type", EnumCodec(FormType)),
        Parameter("reply_form", "reply_form", BOOLEAN),
        Parameter("search", "search", TEXT),
    ),
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(FormList)),
)
