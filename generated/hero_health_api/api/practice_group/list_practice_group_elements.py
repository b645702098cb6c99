# Generated from specs/hero. Do not edit.
"""listPracticeGroupElements: GET /v1/me/elements."""

from __future__ import annotations

from hero_healthie_runtime.lists import Pagination
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.element_list import ElementList

OPERATION: HttpOperation[ElementList] = HttpOperation(
    name="listPracticeGroupElements",
    python_path="hero.practice_group.list_practice_group_elements",
    method="GET",
    path="/v1/me/elements",
    safety="read",
    confidence="partial",
    pagination=Pagination("whole", rows="data", count="count"),
    decode=json_response(ModelOf(ElementList)),
)
