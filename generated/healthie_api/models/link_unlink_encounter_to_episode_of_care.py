# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID, Boolean


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
