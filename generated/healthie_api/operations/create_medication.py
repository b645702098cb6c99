# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_medication_payload import CREATE_MEDICATION_PAYLOAD_FRAGMENT, CreateMedicationPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.medication_type import MEDICATION_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateMedicationPayload] = GraphQLOperation(
    name="createMedication",
    kind="mutation",
    root_field="createMedication",
    python_path="healthie.mutations.create_medication",
    safety="create",
    confidence="full",
    arguments={"input": "createMedicationInput"},
    document="""
mutation createMedication($input: createMedicationInput) {
  createMedication(input: $input) {
    ...CreateMedicationPayload
  }
}
"""
    + CREATE_MEDICATION_PAYLOAD_FRAGMENT
    + MEDICATION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createMedication", CreateMedicationPayload),
)
