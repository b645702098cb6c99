# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Date

from ..models.episode_of_care import EPISODE_OF_CARE_FRAGMENT, EpisodeOfCare
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateEpisodeOfCareInput(InputModel):
    diagnosis_id: ID
    end_date: Date | None = None
    id: ID
    patient_id: ID
    provider_id: ID
    start_date: Date


class UpdateEpisodeOfCarePayload(BaseModel):
    episode_of_care: EpisodeOfCare | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateEpisodeOfCarePayload] = GraphQLOperation(
    name="updateEpisodeOfCare",
    kind="mutation",
    root_field="updateEpisodeOfCare",
    python_path="healthie.mutations.update_episode_of_care",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateEpisodeOfCareInput!"},
    document="""
mutation updateEpisodeOfCare($input: updateEpisodeOfCareInput) {
  updateEpisodeOfCare(input: $input) {
    ...UpdateEpisodeOfCarePayload
  }
}

fragment UpdateEpisodeOfCarePayload on updateEpisodeOfCarePayload {
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
    decode=object_of("updateEpisodeOfCare", UpdateEpisodeOfCarePayload),
)
