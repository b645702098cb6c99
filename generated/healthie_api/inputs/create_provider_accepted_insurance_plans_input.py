# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class CreateProviderAcceptedInsurancePlansInput(InputModel):
    accepted_insurance_plan_ids: list[ID] | None = None
    provider_id: ID
