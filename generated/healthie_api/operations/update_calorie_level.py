# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.health_assessment import HEALTH_ASSESSMENT_FRAGMENT, HealthAssessment


class UpdateCalorieLevelInput(InputModel):
    device_token: str | None = None
    device_type: str | None = None
    email: str | None = None
    high_end_caloric_intake: str | None = None
    run_id: ID | None = None
    user_id: ID | None = None


class UpdateCalorieLevelPayload(BaseModel):
    assessment: HealthAssessment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCalorieLevelPayload] = GraphQLOperation(
    name="updateCalorieLevel",
    kind="mutation",
    safety="idempotent_write",
    deprecated="deprecated by the vendor",
    arguments={"input": "UpdateCalorieLevelInput!"},
    document="""
mutation updateCalorieLevel($input: UpdateCalorieLevelInput) {
 updateCalorieLevel(input: $input) {
 ...UpdateCalorieLevelPayload
 }
}

fragment UpdateCalorieLevelPayload on UpdateCalorieLevelPayload {
 assessment {
 ...HealthAssessment
 }
 messages {
 ...FieldError
 }
}
"""
    + HEALTH_ASSESSMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCalorieLevel", UpdateCalorieLevelPayload),
)
