# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class BulkApplyCarePlanTemplateInput(InputModel):
    force_activation: Boolean | None = None
    id: ID | None = None
    user_group_ids: list[ID | None] | None = None
    user_ids: list[ID | None] | None = None
