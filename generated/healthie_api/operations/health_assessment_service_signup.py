# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="healthAssessmentServiceSignup",
    python_path="healthie.mutations.health_assessment_service_signup",
    safety="create",
    confidence="full",
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
