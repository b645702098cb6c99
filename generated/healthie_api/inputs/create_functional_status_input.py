# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime


class CreateFunctionalStatusInput(InputModel):
    functional_condition: str | None = None
    start_date: ZonedDateTime | None = None
    user_id: ID | None = None
