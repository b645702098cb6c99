# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Day, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.insurance_authorization import INSURANCE_AUTHORIZATION_FRAGMENT, InsuranceAuthorizationType


class CreateInsuranceAuthorizationInput(InputModel):
    authorization_number: str | None = None
    end_on: Day | None = None
    policy_id: ID | None = None
    start_on: Day | None = None
    unit_type: str | None = None
    units_authorized: str | None = None
    units_used: str | None = None
    user_id: ID | None = None
    visits_authorized: str | None = None
    visits_used: str | None = None


class DeleteInsuranceAuthorizationInput(InputModel):
    id: ID | None = None


class UpdateInsuranceAuthorizationInput(InputModel):
    authorization_number: str | None = None
    end_on: Day | None = None
    id: ID | None = None
    policy_id: ID | None = None
    start_on: Day | None = None
    unit_type: str | None = None
    units_authorized: str | None = None
    units_used: str | None = None
    visits_authorized: str | None = None
    visits_used: str | None = None


class CreateInsuranceAuthorizationPayload(BaseModel):
    insurance_authorization: InsuranceAuthorizationType | None = Field(
        validation_alias="insuranceAuthorization", serialization_alias="insuranceAuthorization"
    )
    messages: list[FieldError | None] | None


class DeleteInsuranceAuthorizationPayload(BaseModel):
    insurance_authorization: InsuranceAuthorizationType | None = Field(
        validation_alias="insuranceAuthorization", serialization_alias="insuranceAuthorization"
    )
    messages: list[FieldError | None] | None


class UpdateInsuranceAuthorizationPayload(BaseModel):
    insurance_authorization: InsuranceAuthorizationType | None = Field(
        validation_alias="insuranceAuthorization", serialization_alias="insuranceAuthorization"
    )
    messages: list[FieldError | None] | None


CREATE_INSURANCE_AUTHORIZATION: GraphQLOperation[CreateInsuranceAuthorizationPayload] = GraphQLOperation(
    name="createInsuranceAuthorization",
    kind="mutation",
    safety="create",
    arguments={"input": "createInsuranceAuthorizationInput!"},
    document="""
mutation createInsuranceAuthorization($input: createInsuranceAuthorizationInput) {
 createInsuranceAuthorization(input: $input) {
 ...CreateInsuranceAuthorizationPayload
 }
}

fragment CreateInsuranceAuthorizationPayload on createInsuranceAuthorizationPayload {
 insuranceAuthorization {
 ...InsuranceAuthorizationType
 }
 messages {
 ...FieldError
 }
}
"""
    + INSURANCE_AUTHORIZATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createInsuranceAuthorization", CreateInsuranceAuthorizationPayload),
)

DELETE_INSURANCE_AUTHORIZATION: GraphQLOperation[DeleteInsuranceAuthorizationPayload] = GraphQLOperation(
    name="deleteInsuranceAuthorization",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteInsuranceAuthorizationInput!"},
    document="""
mutation deleteInsuranceAuthorization($input: deleteInsuranceAuthorizationInput) {
 deleteInsuranceAuthorization(input: $input) {
 ...DeleteInsuranceAuthorizationPayload
 }
}

fragment DeleteInsuranceAuthorizationPayload on deleteInsuranceAuthorizationPayload {
 insuranceAuthorization {
 ...InsuranceAuthorizationType
 }
 messages {
 ...FieldError
 }
}
"""
    + INSURANCE_AUTHORIZATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteInsuranceAuthorization", DeleteInsuranceAuthorizationPayload),
)

UPDATE_INSURANCE_AUTHORIZATION: GraphQLOperation[UpdateInsuranceAuthorizationPayload] = GraphQLOperation(
    name="updateInsuranceAuthorization",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateInsuranceAuthorizationInput!"},
    document="""
mutation updateInsuranceAuthorization($input: updateInsuranceAuthorizationInput) {
 updateInsuranceAuthorization(input: $input) {
 ...UpdateInsuranceAuthorizationPayload
 }
}

fragment UpdateInsuranceAuthorizationPayload on updateInsuranceAuthorizationPayload {
 insuranceAuthorization {
 ...InsuranceAuthorizationType
 }
 messages {
 ...FieldError
 }
}
"""
    + INSURANCE_AUTHORIZATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateInsuranceAuthorization", UpdateInsuranceAuthorizationPayload),
)
