# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Day


class CallReferenceInput(InputModel):
    date_recorded: Day | None = None
    id: ID | None = None
    notes: str | None = None
    reference_number: str | None = None
    time_recorded: str | None = None
