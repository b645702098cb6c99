# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UpdateByTemplateInput(InputModel):
    care_plan_id: ID | None = None
    care_plan_template_id: ID | None = None
