# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class CreateAcceptedInsurancePlanInput(InputModel):
    insurance_plan_ids: list[ID | None] | None = None
