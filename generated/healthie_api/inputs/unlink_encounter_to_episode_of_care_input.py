# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UnlinkEncounterToEpisodeOfCareInput(InputModel):
    encounter_ids: list[ID | None]
    episode_of_care_id: ID
