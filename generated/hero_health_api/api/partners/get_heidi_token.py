# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getHeidiToken: GET /v1/partners/heidi/token."""

from __future__ import annotations

from ...calls import answer
from ...models.heidi_token import HeidiToken
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[HeidiToken] = HttpOperation(
    name="getHeidiToken",
    python_path="hero.partners.get_heidi_token",
    method="GET",
    path="/v1/partners/heidi/token",
    safety="read",
    confidence="full",
    decode=answer(ModelOf(HeidiToken)),
)
