# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean


class UpdateConversationInput(InputModel):
    closed_by_id: ID | None = None
    hide_close_confirmation: Boolean | None = None
    id: ID | None = None
    metadata: JSON | None = None
    name: str | None = None
    select_all_status: str | None = None
    simple_added_users: str | None = None
