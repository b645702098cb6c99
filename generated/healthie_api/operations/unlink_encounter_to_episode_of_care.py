# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.link_unlink_encounter_to_episode_of_care import (
    LINK_UNLINK_ENCOUNTER_TO_EPISODE_OF_CARE_FRAGMENT,
    LinkUnlinkEncounterToEpisodeOfCare,
)


class UnlinkEncounterToEpisodeOfCareInput(InputModel):
    encounter_ids: list[ID | None]
    episode_of_care_id: ID


class UnlinkEncounterToEpisodeOfCarePayload(BaseModel):
    messages: list[FieldError | None] | None
    results: list[LinkUnlinkEncounterToEpisodeOfCare] | None


OPERATION: GraphQLOperation[UnlinkEncounterToEpisodeOfCarePayload] = GraphQLOperation(
    name="unlinkEncounterToEpisodeOfCare",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "unlinkEncounterToEpisodeOfCareInput!"},
    document="""
mutation unlinkEncounterToEpisodeOfCare($input: unlinkEncounterToEpisodeOfCareInput) {
 unlinkEncounterToEpisodeOfCare(input: $input) {
 ...UnlinkEncounterToEpisodeOfCarePayload
 }
}

fragment UnlinkEncounterToEpisodeOfCarePayload on unlinkEncounterToEpisodeOfCarePayload {
 messages {
 ...FieldError
 }
 results {
 ...LinkUnlinkEncounterToEpisodeOfCare
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + LINK_UNLINK_ENCOUNTER_TO_EPISODE_OF_CARE_FRAGMENT,
    decode=object_of("unlinkEncounterToEpisodeOfCare", UnlinkEncounterToEpisodeOfCarePayload),
)
