# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.medication_type import MEDICATION_TYPE_FRAGMENT
from ..models.update_medication_payload import UPDATE_MEDICATION_PAYLOAD_FRAGMENT, UpdateMedicationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateMedicationPayload] = GraphQLOperation(
    name="updateMedication",
    kind="mutation",
    root_field="updateMedication",
    python_path="healthie.mutations.update_medication",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateMedicationInput"},
    document="""
mutation updateMedication($input: updateMedicationInput) {
  updateMedication(input: $input) {
    ...UpdateMedicationPayload
  }
}
"""
    + UPDATE_MEDICATION_PAYLOAD_FRAGMENT
    + MEDICATION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateMedication", UpdateMedicationPayload),
)
