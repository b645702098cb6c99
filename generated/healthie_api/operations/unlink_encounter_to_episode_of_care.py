# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.link_unlink_encounter_to_episode_of_care import LINK_UNLINK_ENCOUNTER_TO_EPISODE_OF_CARE_FRAGMENT
from ..models.unlink_encounter_to_episode_of_care_payload import (
    UNLINK_ENCOUNTER_TO_EPISODE_OF_CARE_PAYLOAD_FRAGMENT,
    UnlinkEncounterToEpisodeOfCarePayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UnlinkEncounterToEpisodeOfCarePayload] = GraphQLOperation(
    name="unlinkEncounterToEpisodeOfCare",
    kind="mutation",
    root_field="unlinkEncounterToEpisodeOfCare",
    python_path="healthie.mutations.unlink_encounter_to_episode_of_care",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "unlinkEncounterToEpisodeOfCareInput"},
    document="""
mutation unlinkEncounterToEpisodeOfCare($input: unlinkEncounterToEpisodeOfCareInput) {
  unlinkEncounterToEpisodeOfCare(input: $input) {
    ...UnlinkEncounterToEpisodeOfCarePayload
  }
}
"""
    + UNLINK_ENCOUNTER_TO_EPISODE_OF_CARE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + LINK_UNLINK_ENCOUNTER_TO_EPISODE_OF_CARE_FRAGMENT,
    decode=object_of("unlinkEncounterToEpisodeOfCare", UnlinkEncounterToEpisodeOfCarePayload),
)
