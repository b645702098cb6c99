# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class UpdateReceivedFaxInput(InputModel):
    archived: Boolean | None = None
    comments: str | None = None
    id: ID | None = None
