# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, GraphQLOperation, InputModel, object_of

from ..models.diagnosis import DIAGNOSIS_FRAGMENT
from ..models.episode_of_care import EPISODE_OF_CARE_FRAGMENT, EpisodeOfCare
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.icd_code_reference import ICD_CODE_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateEpisodeOfCareInput(InputModel):
    diagnosis_id: ID
    end_date: Date | None = None
    patient_id: ID
    provider_id: ID
    start_date: Date


class DeleteEpisodeOfCareInput(InputModel):
    id: ID


class UpdateEpisodeOfCareInput(InputModel):
    diagnosis_id: ID
    end_date: Date | None = None
    id: ID
    patient_id: ID
    provider_id: ID
    start_date: Date


class CreateEpisodeOfCarePayload(BaseModel):
    episode_of_care: EpisodeOfCare | None
    messages: list[FieldError | None] | None


class DeleteEpisodeOfCarePayload(BaseModel):
    episode_of_care: EpisodeOfCare | None
    messages: list[FieldError | None] | None


class UpdateEpisodeOfCarePayload(BaseModel):
    episode_of_care: EpisodeOfCare | None
    messages: list[FieldError | None] | None


CREATE_EPISODE_OF_CARE: GraphQLOperation[CreateEpisodeOfCarePayload] = GraphQLOperation(
    name="createEpisodeOfCare",
    kind="mutation",
    safety="create",
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
    + DIAGNOSIS_FRAGMENT
    + ICD_CODE_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createEpisodeOfCare", CreateEpisodeOfCarePayload),
)

DELETE_EPISODE_OF_CARE: GraphQLOperation[DeleteEpisodeOfCarePayload] = GraphQLOperation(
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

UPDATE_EPISODE_OF_CARE: GraphQLOperation[UpdateEpisodeOfCarePayload] = GraphQLOperation(
    name="updateEpisodeOfCare",
    kind="mutation",
    safety="idempotent_write",
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
    + DIAGNOSIS_FRAGMENT
    + ICD_CODE_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateEpisodeOfCare", UpdateEpisodeOfCarePayload),
)
