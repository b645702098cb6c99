# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Date

from ..models.episode_of_care import EPISODE_OF_CARE_FRAGMENT, EpisodeOfCare
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateEpisodeOfCareInput(InputModel):
    diagnosis_id: ID
    end_date: Date | None = None
    patient_id: ID
    provider_id: ID
    start_date: Date


class CreateEpisodeOfCarePayload(BaseModel):
    episode_of_care: EpisodeOfCare | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateEpisodeOfCarePayload] = GraphQLOperation(
    name="createEpisodeOfCare",
    kind="mutation",
    root_field="createEpisodeOfCare",
    python_path="healthie.mutations.create_episode_of_care",
    safety="create",
    confidence="full",
    arguments={"input": "createEpisodeOfCareInput!"},
    document="""
mutation createEpisodeOfCare($input: createEpisodeOfCareInput) {
  createEpisodeOfCare(input: $input) {
    ...CreateEpisodeOfCarePayload
  }
}

fragment CreateEpisodeOfCarePayload on createEpisodeOfCarePayload {
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
    decode=object_of("createEpisodeOfCare", CreateEpisodeOfCarePayload),
)
