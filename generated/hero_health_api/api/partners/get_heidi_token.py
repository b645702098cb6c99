# Generated from specs/hero. Do not edit.
"""getHeidiToken: GET /v1/partners/heidi/token."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.heidi_token import HeidiToken

OPERATION: HttpOperation[HeidiToken] = HttpOperation(
    name="getHeidiToken",
    python_path="hero.partners.get_heidi_token",
    method="GET",
    path="/v1/partners/heidi/token",
    safety="read",
    confidence="full",
    decode=json_response(ModelOf(HeidiToken)),
)
