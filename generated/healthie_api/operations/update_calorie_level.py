# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_calorie_level_payload import UpdateCalorieLevelPayload
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

fragment UpdateCalorieLevelPayload on UpdateCalorieLevelPayload {
  assessment {
    ...HealthAssessment
  }
  messages {
    ...FieldError
  }
}

fragment HealthAssessment on HealthAssessment {
  created_at
  gender
  height
  id
  is_diabetic
  race
  title
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateCalorieLevel", UpdateCalorieLevelPayload),
)
