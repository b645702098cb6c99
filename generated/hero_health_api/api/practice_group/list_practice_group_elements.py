# Generated from specs/hero by python -m codegen generate. Do not edit.
"""listPracticeGroupElements: GET /v1/me/elements."""

from __future__ import annotations

from ...calls import answer
from ...models.element_list import ElementList
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[ElementList] = HttpOperation(
    name="listPracticeGroupElements",
    python_path="hero.practice_group.list_practice_group_elements",
    method="GET",
    path="/v1/me/elements",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(ElementList)),
)
