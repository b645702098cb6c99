# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class DeleteNoteInput(InputModel):
    deleted_by_user: Boolean | None = None
    id: ID | None = None
