# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.health_assessment_service_signup_payload import (
    HEALTH_ASSESSMENT_SERVICE_SIGNUP_PAYLOAD_FRAGMENT,
    HealthAssessmentServiceSignupPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[HealthAssessmentServiceSignupPayload] = GraphQLOperation(
    name="healthAssessmentServiceSignup",
    kind="mutation",
    root_field="healthAssessmentServiceSignup",
    python_path="healthie.mutations.health_assessment_service_signup",
    safety="create",
    confidence="full",
    deprecated="deprecated by the vendor",
    arguments={"input": "HealthAssessmentServiceSignupInput"},
    document="""
mutation healthAssessmentServiceSignup($input: HealthAssessmentServiceSignupInput) {
  healthAssessmentServiceSignup(input: $input) {
    ...HealthAssessmentServiceSignupPayload
  }
}
"""
    + HEALTH_ASSESSMENT_SERVICE_SIGNUP_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("healthAssessmentServiceSignup", HealthAssessmentServiceSignupPayload),
)
