# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class GiftInput(InputModel):
    giver_email: str | None = None
    giver_name: str | None = None
    id: ID | None = None
    message: str | None = None
