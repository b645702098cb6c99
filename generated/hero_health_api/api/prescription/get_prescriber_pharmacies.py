# Generated from specs/hero/openapi.yaml and specs/hero/overlay.yaml by openapi-python-client 0.29.1.
# Do not edit: change specs/ or codegen/ and run `python -m codegen generate`.
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
