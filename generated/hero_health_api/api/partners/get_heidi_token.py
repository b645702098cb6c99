# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
