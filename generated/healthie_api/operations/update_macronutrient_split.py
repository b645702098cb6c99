# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_macronutrient_split_payload import UpdateMacronutrientSplitPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateMacronutrientSplitPayload] = GraphQLOperation(
    name="updateMacronutrientSplit",
    kind="mutation",
    root_field="updateMacronutrientSplit",
    python_path="healthie.mutations.update_macronutrient_split",
    safety="idempotent_write",
    confidence="full",
    deprecated="deprecated by the vendor",
    arguments={"input": "UpdateMacronutrientSplitInput"},
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
    decode=object_of("updateMacronutrientSplit", UpdateMacronutrientSplitPayload),
)
