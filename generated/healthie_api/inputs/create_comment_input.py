# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class CreateCommentInput(InputModel):
    content: str | None = None
    entry_id: ID
    is_reaction: Boolean | None = None
    user_id: ID | None = None
