# Generated from specs/hero. Do not edit.
"""getPrescriberPharmacies: GET /v1/prescriber/{id}/pharmacies."""

from __future__ import annotations

from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.responses import json_response

from ...models.pharmacy_list import PharmacyList

OPERATION: HttpOperation[PharmacyList] = HttpOperation(
    name="getPrescriberPharmacies",
    python_path="hero.prescription.get_prescriber_pharmacies",
    method="GET",
    path="/v1/prescriber/{id}/pharmacies",
    safety="read",
    confidence="full",
    decode=json_response(ModelOf(PharmacyList)),
)
