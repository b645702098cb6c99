# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.allergy_sensitivity import ALLERGY_SENSITIVITY_FRAGMENT
from ..models.delete_allergy_sensitivity_payload import (
    DELETE_ALLERGY_SENSITIVITY_PAYLOAD_FRAGMENT,
    DeleteAllergySensitivityPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteAllergySensitivityPayload] = GraphQLOperation(
    name="deleteAllergySensitivity",
    kind="mutation",
    root_field="deleteAllergySensitivity",
    python_path="healthie.mutations.delete_allergy_sensitivity",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAllergySensitivityInput"},
    document="""
mutation deleteAllergySensitivity($input: deleteAllergySensitivityInput) {
  deleteAllergySensitivity(input: $input) {
    ...DeleteAllergySensitivityPayload
  }
}
"""
    + DELETE_ALLERGY_SENSITIVITY_PAYLOAD_FRAGMENT
    + ALLERGY_SENSITIVITY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAllergySensitivity", DeleteAllergySensitivityPayload),
)
