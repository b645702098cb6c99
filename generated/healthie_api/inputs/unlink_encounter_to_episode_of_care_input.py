# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class UnlinkEncounterToEpisodeOfCareInput(InputModel):
    encounter_ids: list[ID | None]
    episode_of_care_id: ID
