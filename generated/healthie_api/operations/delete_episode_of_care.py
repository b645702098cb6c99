# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.episode_of_care import EPISODE_OF_CARE_FRAGMENT, EpisodeOfCare
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteEpisodeOfCareInput(InputModel):
    id: ID


class DeleteEpisodeOfCarePayload(BaseModel):
    episode_of_care: EpisodeOfCare | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteEpisodeOfCarePayload] = GraphQLOperation(
    name="deleteEpisodeOfCare",
    kind="mutation",
    root_field="deleteEpisodeOfCare",
    python_path="healthie.mutations.delete_episode_of_care",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteEpisodeOfCareInput!"},
    document="""
mutation deleteEpisodeOfCare($input: deleteEpisodeOfCareInput) {
  deleteEpisodeOfCare(input: $input) {
    ...DeleteEpisodeOfCarePayload
  }
}

fragment DeleteEpisodeOfCarePayload on deleteEpisodeOfCarePayload {
  episode_of_care {
    ...EpisodeOfCare
  }
  messages {
    ...FieldError
  }
}
"""
    + EPISODE_OF_CARE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteEpisodeOfCare", DeleteEpisodeOfCarePayload),
)
