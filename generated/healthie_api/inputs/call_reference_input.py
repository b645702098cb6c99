# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class CallReferenceInput(InputModel):
    date_recorded: str | None = None
    id: ID | None = None
    notes: str | None = None
    reference_number: str | None = None
    time_recorded: str | None = None
