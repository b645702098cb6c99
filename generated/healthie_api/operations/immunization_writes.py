# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, Int, ZonedDateTime, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.immunization import IMMUNIZATION_FRAGMENT, Immunization


class CreateImmunizationInput(InputModel):
    additional_notes: str | None = None
    cvx_code: Int | None = None
    received_at: ZonedDateTime | None = None
    status: str | None = None
    user_id: ID | None = None
    vaccine_name: str | None = None


class UpdateImmunizationInput(InputModel):
    additional_notes: str | None = None
    cvx_code: Int | None = None
    id: ID | None = None
    received_at: ZonedDateTime | None = None
    status: str | None = None
    user_id: ID | None = None
    vaccine_name: str | None = None


class CreateImmunizationPayload(BaseModel):
    immunization: Immunization | None
    messages: list[FieldError | None] | None


class UpdateImmunizationPayload(BaseModel):
    immunization: Immunization | None
    messages: list[FieldError | None] | None


CREATE_IMMUNIZATION: GraphQLOperation[CreateImmunizationPayload] = GraphQLOperation(
    name="createImmunization",
    kind="mutation",
    safety="create",
    arguments={"input": "createImmunizationInput!"},
    document="""
mutation createImmunization($input: createImmunizationInput) {
 createImmunization(input: $input) {
 ...CreateImmunizationPayload
 }
}

fragment CreateImmunizationPayload on createImmunizationPayload {
 immunization {
 ...Immunization
 }
 messages {
 ...FieldError
 }
}
"""
    + IMMUNIZATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createImmunization", CreateImmunizationPayload),
)

UPDATE_IMMUNIZATION: GraphQLOperation[UpdateImmunizationPayload] = GraphQLOperation(
    name="updateImmunization",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateImmunizationInput!"},
    document="""
mutation updateImmunization($input: updateImmunizationInput) {
 updateImmunization(input: $input) {
 ...UpdateImmunizationPayload
 }
}

fragment UpdateImmunizationPayload on updateImmunizationPayload {
 immunization {
 ...Immunization
 }
 messages {
 ...FieldError
 }
}
"""
    + IMMUNIZATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateImmunization", UpdateImmunizationPayload),
)
