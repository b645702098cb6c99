# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class MergeClientsInput(InputModel):
    ids: list[ID | None] | None = None
    target_email: str | None = None
    target_user_id: ID | None = None
