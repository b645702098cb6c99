# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getCapabilities: GET /v1/me/capabilities."""

from __future__ import annotations

from ...calls import answer
from ...models.capabilities import Capabilities
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[Capabilities] = HttpOperation(
    name="getCapabilities",
    python_path="hero.practice_group.get_capabilities",
    method="GET",
    path="/v1/me/capabilities",
    safety="read",
    confidence="partial",
    decode=answer(ModelOf(Capabilities)),
)
