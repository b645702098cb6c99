# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.health_assessment import HEALTH_ASSESSMENT_FRAGMENT, HealthAssessment

OPERATION: GraphQLOperation[list[HealthAssessment] | None] = GraphQLOperation(
    name="healthAssessments",
    kind="query",
    safety="read",
    arguments={"device_token": "String", "device_type": "String", "email": "String", "run_id": "ID", "user_id": "ID"},
    document="""
query healthAssessments($device_token: String, $device_type: String, $email: String, $run_id: ID, $user_id: ID) {
 healthAssessments(
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
    decode=value_of("healthAssessments", list[HealthAssessment], expected="list or null"),
    pagination=Pagination("whole"),
)
