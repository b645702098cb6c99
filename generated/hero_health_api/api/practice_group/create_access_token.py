# Generated from specs/hero. Do not edit.
"""createAccessToken: POST /v1/access_token."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.access_token import AccessToken

OPERATION: HttpOperation[AccessToken] = HttpOperation(
    name="createAccessToken",
    python_path="hero.practice_group.create_access_token",
    method="POST",
    path="/v1/access_token",
    safety="read",
    confidence="full",
    decode=json_response(ModelOf(AccessToken)),
)
