# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class AddPharmacyInput(InputModel):
    patient_id: ID
    pharmacy_id: ID
    primary: Boolean | None = None
