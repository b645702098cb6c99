# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime


class UpdateCognitiveStatusInput(InputModel):
    cognitive_status: str | None = None
    id: ID | None = None
    start_date: ZonedDateTime | None = None
