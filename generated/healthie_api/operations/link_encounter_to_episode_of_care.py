# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.link_unlink_encounter_to_episode_of_care import (
    LINK_UNLINK_ENCOUNTER_TO_EPISODE_OF_CARE_FRAGMENT,
    LinkUnlinkEncounterToEpisodeOfCare,
)


class LinkEncounterToEpisodeOfCareInput(InputModel):
    encounter_ids: list[ID | None]
    episode_of_care_id: ID


class LinkEncounterToEpisodeOfCarePayload(BaseModel):
    messages: list[FieldError | None] | None
    results: list[LinkUnlinkEncounterToEpisodeOfCare] | None


OPERATION: GraphQLOperation[LinkEncounterToEpisodeOfCarePayload] = GraphQLOperation(
    name="linkEncounterToEpisodeOfCare",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "linkEncounterToEpisodeOfCareInput!"},
    document="""
mutation linkEncounterToEpisodeOfCare($input: linkEncounterToEpisodeOfCareInput) {
 linkEncounterToEpisodeOfCare(input: $input) {
 ...LinkEncounterToEpisodeOfCarePayload
 }
}

fragment LinkEncounterToEpisodeOfCarePayload on linkEncounterToEpisodeOfCarePayload {
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
    decode=object_of("linkEncounterToEpisodeOfCare", LinkEncounterToEpisodeOfCarePayload),
)
