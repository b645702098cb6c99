# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class CreateAddendumInput(InputModel):
    content: str | None = None
    form_answer_group_id: ID | None = None
