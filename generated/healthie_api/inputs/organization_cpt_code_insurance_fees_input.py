# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel, Int


class OrganizationCptCodeInsuranceFeesInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    fee_per_unit: Int | None = None
    insurance_plan_id: ID | None = None
    organization_cpt_code_id: ID | None = None
