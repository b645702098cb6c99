# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class AddPharmacyInput(InputModel):
    patient_id: ID
    pharmacy_id: ID
    primary: Boolean | None = None
