# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.health_assessment import HEALTH_ASSESSMENT_FRAGMENT, HealthAssessment

OPERATION: GraphQLOperation[HealthAssessment | None] = GraphQLOperation(
    name="healthAssessment",
    kind="query",
    root_field="healthAssessment",
    python_path="healthie.queries.health_assessment",
    safety="read",
    confidence="full",
    deprecated="deprecated by the vendor",
    arguments={"device_token": "String", "device_type": "String", "email": "String", "run_id": "ID", "user_id": "ID"},
    document="""
query healthAssessment($device_token: String, $device_type: String, $email: String, $run_id: ID, $user_id: ID) {
  healthAssessment(
    device_token: $device_token
    device_type: $device_type
    email: $email
    run_id: $run_id
    user_id: $user_id
  ) {
    ...HealthAssessment
  }
}
"""
    + HEALTH_ASSESSMENT_FRAGMENT,
    decode=optional_object_of("healthAssessment", HealthAssessment),
)
