# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, Int


class CallReference(BaseModel):
    date_recorded: DateTime | None
    id: ID
    notes: str | None
    reference_number: str | None
    time_recorded: str | None
    user_id: Int | None
