# Generated from specs/hero by hero_healthie_codegen. Do not edit.
"""getPrescriberPharmacies: GET /v1/prescriber/{id}/pharmacies."""

from __future__ import annotations

from hero_healthie_runtime.rest.calls import answer
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.structure import ModelOf

from ...models.pharmacy_list import PharmacyList

OPERATION: HttpOperation[PharmacyList] = HttpOperation(
    name="getPrescriberPharmacies",
    python_path="hero.prescription.get_prescriber_pharmacies",
    method="GET",
    path="/v1/prescriber/{id}/pharmacies",
    safety="read",
    confidence="full",
    decode=answer(ModelOf(PharmacyList)),
)
