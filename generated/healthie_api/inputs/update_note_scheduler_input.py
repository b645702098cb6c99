# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UpdateNoteSchedulerInput(InputModel):
    id: ID | None = None
    participant_ids: list[ID | None] | None = None
    select_all_status: str | None = None
