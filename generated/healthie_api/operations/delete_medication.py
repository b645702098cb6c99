# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.destroy_medication_payload import DESTROY_MEDICATION_PAYLOAD_FRAGMENT, DestroyMedicationPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.medication_type import MEDICATION_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DestroyMedicationPayload] = GraphQLOperation(
    name="deleteMedication",
    kind="mutation",
    root_field="deleteMedication",
    python_path="healthie.mutations.delete_medication",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "destroyMedicationInput"},
    document="""
mutation deleteMedication($input: destroyMedicationInput) {
  deleteMedication(input: $input) {
    ...DestroyMedicationPayload
  }
}
"""
    + DESTROY_MEDICATION_PAYLOAD_FRAGMENT
    + MEDICATION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteMedication", DestroyMedicationPayload),
)
