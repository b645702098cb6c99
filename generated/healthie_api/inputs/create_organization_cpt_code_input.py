# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, MoneyTextInput

from ..inputs.organization_cpt_code_insurance_fees_input import OrganizationCptCodeInsuranceFeesInput


class CreateOrganizationCptCodeInput(InputModel):
    cpt_code_id: ID | None = None
    organization_cpt_code_insurance_fees: list[OrganizationCptCodeInsuranceFeesInput | None] | None = None
    organization_id: ID | None = None
    price_per_unit: MoneyTextInput | None = None
