# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.link_unlink_encounter_to_episode_of_care import LinkUnlinkEncounterToEpisodeOfCare


class LinkEncounterToEpisodeOfCarePayload(BaseModel):
    messages: list[FieldError | None] | None
    results: list[LinkUnlinkEncounterToEpisodeOfCare] | None


LINK_ENCOUNTER_TO_EPISODE_OF_CARE_PAYLOAD_FRAGMENT = """
fragment LinkEncounterToEpisodeOfCarePayload on linkEncounterToEpisodeOfCarePayload {
  messages {
    ...FieldError
  }
  results {
    ...LinkUnlinkEncounterToEpisodeOfCare
  }
}
"""
