# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class DeleteCarePlanConnectionInput(InputModel):
    care_plan_id: ID | None = None
    connectable_id: ID | None = None
    connectable_type: str | None = None
