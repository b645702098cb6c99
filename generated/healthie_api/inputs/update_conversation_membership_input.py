# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class UpdateConversationMembershipInput(InputModel):
    archived: Boolean | None = None
    id: ID | None = None
    viewed: Boolean | None = None
