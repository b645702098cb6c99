# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_preferred_medical_code_payload import (
    DELETE_PREFERRED_MEDICAL_CODE_PAYLOAD_FRAGMENT,
    DeletePreferredMedicalCodePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.preferred_medical_code import PREFERRED_MEDICAL_CODE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeletePreferredMedicalCodePayload] = GraphQLOperation(
    name="deletePreferredMedicalCode",
    kind="mutation",
    root_field="deletePreferredMedicalCode",
    python_path="healthie.mutations.delete_preferred_medical_code",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deletePreferredMedicalCodeInput"},
    document="""
mutation deletePreferredMedicalCode($input: deletePreferredMedicalCodeInput) {
  deletePreferredMedicalCode(input: $input) {
    ...DeletePreferredMedicalCodePayload
  }
}
"""
    + DELETE_PREFERRED_MEDICAL_CODE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PREFERRED_MEDICAL_CODE_FRAGMENT,
    decode=object_of("deletePreferredMedicalCode", DeletePreferredMedicalCodePayload),
)
