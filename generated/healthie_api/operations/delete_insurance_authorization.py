# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_authorization_type import INSURANCE_AUTHORIZATION_TYPE_FRAGMENT, InsuranceAuthorizationType


class DeleteInsuranceAuthorizationInput(InputModel):
    id: ID | None = None


class DeleteInsuranceAuthorizationPayload(BaseModel):
    insurance_authorization: InsuranceAuthorizationType | None = Field(
        validation_alias="insuranceAuthorization", serialization_alias="insuranceAuthorization"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteInsuranceAuthorizationPayload] = GraphQLOperation(
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
    + INSURANCE_AUTHORIZATION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteInsuranceAuthorization", DeleteInsuranceAuthorizationPayload),
)
