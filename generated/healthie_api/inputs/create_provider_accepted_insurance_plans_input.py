# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class CreateProviderAcceptedInsurancePlansInput(InputModel):
    accepted_insurance_plan_ids: list[ID] | None = None
    provider_id: ID
