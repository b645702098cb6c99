# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.health_assessment import HEALTH_ASSESSMENT_FRAGMENT
from ..models.update_calorie_level_payload import UPDATE_CALORIE_LEVEL_PAYLOAD_FRAGMENT, UpdateCalorieLevelPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCalorieLevelPayload] = GraphQLOperation(
    name="updateCalorieLevel",
    kind="mutation",
    root_field="updateCalorieLevel",
    python_path="healthie.mutations.update_calorie_level",
    safety="idempotent_write",
    confidence="full",
    deprecated="deprecated by the vendor",
    arguments={"input": "UpdateCalorieLevelInput"},
    document="""
mutation updateCalorieLevel($input: UpdateCalorieLevelInput) {
  updateCalorieLevel(input: $input) {
    ...UpdateCalorieLevelPayload
  }
}
"""
    + UPDATE_CALORIE_LEVEL_PAYLOAD_FRAGMENT
    + HEALTH_ASSESSMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCalorieLevel", UpdateCalorieLevelPayload),
)
