# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.diagnosis import DIAGNOSIS_FRAGMENT
from ..models.episode_of_care import EPISODE_OF_CARE_FRAGMENT, EpisodeOfCare
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.icd_code_reference import ICD_CODE_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteEpisodeOfCareInput(InputModel):
    id: ID


class DeleteEpisodeOfCarePayload(BaseModel):
    episode_of_care: EpisodeOfCare | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteEpisodeOfCarePayload] = GraphQLOperation(
    name="deleteEpisodeOfCare",
    kind="mutation",
    safety="idempotent_write",
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
    + DIAGNOSIS_FRAGMENT
    + ICD_CODE_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteEpisodeOfCare", DeleteEpisodeOfCarePayload),
)
