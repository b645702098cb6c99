# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class BulkApplyCarePlanTemplateInput(InputModel):
    force_activation: Boolean | None = None
    id: ID | None = None
    user_group_ids: list[ID | None] | None = None
    user_ids: list[ID | None] | None = None
