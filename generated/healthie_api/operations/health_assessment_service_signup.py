# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.health_assessment_service_signup_payload import HealthAssessmentServiceSignupPayload
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

fragment HealthAssessmentServiceSignupPayload on HealthAssessmentServiceSignupPayload {
  deeplink_url
  messages {
    ...FieldError
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("healthAssessmentServiceSignup", HealthAssessmentServiceSignupPayload),
)
