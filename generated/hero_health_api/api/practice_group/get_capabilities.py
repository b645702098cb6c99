# Generated from specs/hero. Do not edit.
"""getCapabilities: GET /v1/me/capabilities."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.capabilities import Capabilities

OPERATION: HttpOperation[Capabilities] = HttpOperation(
    name="getCapabilities",
    python_path="hero.practice_group.get_capabilities",
    method="GET",
    path="/v1/me/capabilities",
    safety="read",
    confidence="partial",
    decode=json_response(ModelOf(Capabilities)),
)
