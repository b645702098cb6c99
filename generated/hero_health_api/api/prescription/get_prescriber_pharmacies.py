# Generated from specs/hero by python -m codegen generate. Do not edit.
"""getPrescriberPharmacies: GET /v1/prescriber/{id}/pharmacies."""

from __future__ import annotations

from ...calls import answer
from ...models.pharmacy_list import PharmacyList
from ...runtime import HttpOperation
from ...structure import ModelOf

OPERATION: HttpOperation[PharmacyList] = HttpOperation(
    name="getPrescriberPharmacies",
    python_path="hero.prescription.get_prescriber_pharmacies",
    method="GET",
    path="/v1/prescriber/{id}/pharmacies",
    safety="read",
    confidence="full",
    decode=answer(ModelOf(PharmacyList)),
)
