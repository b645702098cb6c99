# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.health_assessment import HEALTH_ASSESSMENT_FRAGMENT
from ..models.update_macronutrient_split_payload import (
    UPDATE_MACRONUTRIENT_SPLIT_PAYLOAD_FRAGMENT,
    UpdateMacronutrientSplitPayload,
)
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
"""
    + UPDATE_MACRONUTRIENT_SPLIT_PAYLOAD_FRAGMENT
    + HEALTH_ASSESSMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateMacronutrientSplit", UpdateMacronutrientSplitPayload),
)
