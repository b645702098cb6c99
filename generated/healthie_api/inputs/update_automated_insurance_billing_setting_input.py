# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field


class UpdateAutomatedInsuranceBillingSettingInput(InputModel):
    auto_create_cms1500s: Boolean | None = None
    auto_submit_cms1500s: Boolean | None = None
    id: ID | None = Field(default=None, deprecated=True)
    insurance_billing_enabled: Boolean | None = None
    use_cpt_codes_units_and_fees_with_appointment_types: Boolean | None = Field(default=None, deprecated=True)
