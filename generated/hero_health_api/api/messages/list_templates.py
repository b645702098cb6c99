# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""listTemplates: GET /v1/templates."""

from __future__ import annotations

from hero_healthie_runtime.json import JsonValue
from hero_healthie_runtime.rest.calls import Query, answer
from hero_healthie_runtime.rest.codec import BOOLEAN, JSON
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.structure import Field

OPERATION: HttpOperation[JsonValue] = HttpOperation(
    name="listTemplates",
    python_path="hero.messages.list_templates",
    method="GET",
    path="/v1/templates",
    safety="read",
    confidence="partial",
    query=Query(
        Field("has_follow_up", "has_follow_up", BOOLEAN),
    ),
    decode=answer(JSON),
)
