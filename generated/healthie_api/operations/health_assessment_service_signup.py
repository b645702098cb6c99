# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class HealthAssessmentServiceSignupInput(InputModel):
    device_token: str | None = None
    device_type: str | None = None
    email: str | None = None
    user_id: ID | None = None


class HealthAssessmentServiceSignupPayload(BaseModel):
    deeplink_url: str | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[HealthAssessmentServiceSignupPayload] = GraphQLOperation(
    name="healthAssessmentServiceSignup",
    kind="mutation",
    safety="create",
    deprecated="deprecated by the vendor",
    arguments={"input": "HealthAssessmentServiceSignupInput!"},
    document="""
mutation healthAssessmentServiceSignup($input: HealthAssessmentServiceSignupInput) {
 healthAssessmentServiceSignup(input: $input) {
 ...HealthAssessmentServiceSignupPayload
 }
}

fragment HealthAssessmentServiceSignupPayload on HealthAssessmentServiceSignupPayload {
 deeplink_url
 messages {
 ...FieldError
 }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("healthAssessmentServiceSignup", HealthAssessmentServiceSignupPayload),
)
