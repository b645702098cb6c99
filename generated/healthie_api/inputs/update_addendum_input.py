# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UpdateAddendumInput(InputModel):
    content: str | None = None
    form_answer_group_id: ID | None = None
    id: ID | None = None
