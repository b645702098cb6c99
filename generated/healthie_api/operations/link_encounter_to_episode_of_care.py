# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.link_encounter_to_episode_of_care_payload import (
    LINK_ENCOUNTER_TO_EPISODE_OF_CARE_PAYLOAD_FRAGMENT,
    LinkEncounterToEpisodeOfCarePayload,
)
from ..models.link_unlink_encounter_to_episode_of_care import LINK_UNLINK_ENCOUNTER_TO_EPISODE_OF_CARE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[LinkEncounterToEpisodeOfCarePayload] = GraphQLOperation(
    name="linkEncounterToEpisodeOfCare",
    kind="mutation",
    root_field="linkEncounterToEpisodeOfCare",
    python_path="healthie.mutations.link_encounter_to_episode_of_care",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "linkEncounterToEpisodeOfCareInput"},
    document="""
mutation linkEncounterToEpisodeOfCare($input: linkEncounterToEpisodeOfCareInput) {
  linkEncounterToEpisodeOfCare(input: $input) {
    ...LinkEncounterToEpisodeOfCarePayload
  }
}
"""
    + LINK_ENCOUNTER_TO_EPISODE_OF_CARE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + LINK_UNLINK_ENCOUNTER_TO_EPISODE_OF_CARE_FRAGMENT,
    decode=object_of("linkEncounterToEpisodeOfCare", LinkEncounterToEpisodeOfCarePayload),
)
