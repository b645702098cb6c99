# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean


class CreateInsurancePlanInput(InputModel):
    add_as_accepted_insurance_plan: Boolean | None = None
    metadata: JSON | None = None
    payer_id: ID | None = None
    payer_name: str | None = None
