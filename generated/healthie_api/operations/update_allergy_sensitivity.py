# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.allergy_sensitivity import ALLERGY_SENSITIVITY_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_allergy_sensitivity_payload import (
    UPDATE_ALLERGY_SENSITIVITY_PAYLOAD_FRAGMENT,
    UpdateAllergySensitivityPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAllergySensitivityPayload] = GraphQLOperation(
    name="updateAllergySensitivity",
    kind="mutation",
    root_field="updateAllergySensitivity",
    python_path="healthie.mutations.update_allergy_sensitivity",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAllergySensitivityInput"},
    document="""
mutation updateAllergySensitivity($input: updateAllergySensitivityInput) {
  updateAllergySensitivity(input: $input) {
    ...UpdateAllergySensitivityPayload
  }
}
"""
    + UPDATE_ALLERGY_SENSITIVITY_PAYLOAD_FRAGMENT
    + ALLERGY_SENSITIVITY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAllergySensitivity", UpdateAllergySensitivityPayload),
)
