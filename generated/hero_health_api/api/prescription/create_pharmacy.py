# Generated from specs/hero. Do not edit.
"""createPharmacy: POST /v1/pharmacies."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.create_pharmacy_body import CreatePharmacyBody
from ...models.pharmacy import Pharmacy

OPERATION: HttpOperation[Pharmacy] = HttpOperation(
    name="createPharmacy",
    python_path="hero.prescription.create_pharmacy",
    method="POST",
    path="/v1/pharmacies",
    safety="create",
    check="look at the pharmacies in Hero",
    confidence="full",
    body_type=CreatePharmacyBody,
    body_required=True,
    json=ModelOf(CreatePharmacyBody).write,
    decode=json_response(ModelOf(Pharmacy)),
)
