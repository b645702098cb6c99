# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.health_assessment import HEALTH_ASSESSMENT_FRAGMENT, HealthAssessment

OPERATION: GraphQLOperation[HealthAssessment | None] = GraphQLOperation(
    name="healthAssessment",
    kind="query",
    safety="read",
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
