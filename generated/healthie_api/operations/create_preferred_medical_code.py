# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_preferred_medical_code_payload import (
    CREATE_PREFERRED_MEDICAL_CODE_PAYLOAD_FRAGMENT,
    CreatePreferredMedicalCodePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.preferred_medical_code import PREFERRED_MEDICAL_CODE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreatePreferredMedicalCodePayload] = GraphQLOperation(
    name="createPreferredMedicalCode",
    kind="mutation",
    root_field="createPreferredMedicalCode",
    python_path="healthie.mutations.create_preferred_medical_code",
    safety="create",
    confidence="full",
    arguments={"input": "createPreferredMedicalCodeInput"},
    document="""
mutation createPreferredMedicalCode($input: createPreferredMedicalCodeInput) {
  createPreferredMedicalCode(input: $input) {
    ...CreatePreferredMedicalCodePayload
  }
}
"""
    + CREATE_PREFERRED_MEDICAL_CODE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PREFERRED_MEDICAL_CODE_FRAGMENT,
    decode=object_of("createPreferredMedicalCode", CreatePreferredMedicalCodePayload),
)
