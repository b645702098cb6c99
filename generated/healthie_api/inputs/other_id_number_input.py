# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class OtherIdNumberInput(InputModel):
    id: ID | None = None
    other_id: str | None = None
    other_id_qualifier: str | None = None
    user_id: str | None = None
