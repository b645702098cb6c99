# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="linkEncounterToEpisodeOfCare",
    python_path="healthie.mutations.link_encounter_to_episode_of_care",
    safety="idempotent_write",
    confidence="full",
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
