# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Day, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_authorization_type import INSURANCE_AUTHORIZATION_TYPE_FRAGMENT, InsuranceAuthorizationType


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


class CreateInsuranceAuthorizationPayload(BaseModel):
    insurance_authorization: InsuranceAuthorizationType | None = Field(
        validation_alias="insuranceAuthorization", serialization_alias="insuranceAuthorization"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateInsuranceAuthorizationPayload] = GraphQLOperation(
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
    + INSURANCE_AUTHORIZATION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createInsuranceAuthorization", CreateInsuranceAuthorizationPayload),
)
