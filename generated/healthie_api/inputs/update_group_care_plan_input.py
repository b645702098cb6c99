# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class UpdateGroupCarePlanInput(InputModel):
    id: ID | None = None
    is_active: Boolean | None = None
