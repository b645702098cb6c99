# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Day, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_authorization_type import INSURANCE_AUTHORIZATION_TYPE_FRAGMENT, InsuranceAuthorizationType


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


class UpdateInsuranceAuthorizationPayload(BaseModel):
    insurance_authorization: InsuranceAuthorizationType | None = Field(
        validation_alias="insuranceAuthorization", serialization_alias="insuranceAuthorization"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateInsuranceAuthorizationPayload] = GraphQLOperation(
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
    + INSURANCE_AUTHORIZATION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateInsuranceAuthorization", UpdateInsuranceAuthorizationPayload),
)
