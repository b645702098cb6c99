# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class UpdateByTemplateInput(InputModel):
    care_plan_id: ID | None = None
    care_plan_template_id: ID | None = None
