# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean


class LinkUnlinkEncounterToEpisodeOfCare(BaseModel):
    episode_of_care_id: ID | None
    failed_reason: str | None
    patient_encounter_id: ID | None
    success: Boolean | None


LINK_UNLINK_ENCOUNTER_TO_EPISODE_OF_CARE_FRAGMENT = """
fragment LinkUnlinkEncounterToEpisodeOfCare on LinkUnlinkEncounterToEpisodeOfCare {
 episode_of_care_id
 failed_reason
 patient_encounter_id
 success
}
"""
