# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.health_assessment import HEALTH_ASSESSMENT_FRAGMENT, HealthAssessment


class UpdateMacronutrientSplitInput(InputModel):
    carbs_percentage: str | None = None
    device_token: str | None = None
    device_type: str | None = None
    email: str | None = None
    fat_percentage: str | None = None
    protein_percentage: str | None = None
    run_id: ID | None = None
    user_id: ID | None = None


class UpdateMacronutrientSplitPayload(BaseModel):
    assessment: HealthAssessment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateMacronutrientSplitPayload] = GraphQLOperation(
    name="updateMacronutrientSplit",
    kind="mutation",
    safety="idempotent_write",
    deprecated="deprecated by the vendor",
    arguments={"input": "UpdateMacronutrientSplitInput!"},
    document="""
mutation updateMacronutrientSplit($input: UpdateMacronutrientSplitInput) {
 updateMacronutrientSplit(input: $input) {
 ...UpdateMacronutrientSplitPayload
 }
}

fragment UpdateMacronutrientSplitPayload on UpdateMacronutrientSplitPayload {
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
    decode=object_of("updateMacronutrientSplit", UpdateMacronutrientSplitPayload),
)
