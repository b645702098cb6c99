# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime


class CreateCognitiveStatusInput(InputModel):
    cognitive_status: str | None = None
    start_date: ZonedDateTime | None = None
    user_id: ID | None = None
