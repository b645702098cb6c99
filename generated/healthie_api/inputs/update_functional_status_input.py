# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime


class UpdateFunctionalStatusInput(InputModel):
    functional_condition: str | None = None
    id: ID | None = None
    start_date: ZonedDateTime | None = None
