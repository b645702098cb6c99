# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
