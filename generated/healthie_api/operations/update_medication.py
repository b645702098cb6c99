# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.medication_type import MEDICATION_TYPE_FRAGMENT, MedicationType


class UpdateMedicationPayload(BaseModel):
    medication: MedicationType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateMedicationPayload] = GraphQLOperation(
    name="updateMedication",
    kind="mutation",
    root_field="updateMedication",
    python_path="healthie.mutations.update_medication",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateMedicationInput!"},
    document="""
mutation updateMedication($input: updateMedicationInput) {
  updateMedication(input: $input) {
    ...UpdateMedicationPayload
  }
}

fragment UpdateMedicationPayload on updateMedicationPayload {
  medication {
    ...MedicationType
  }
  messages {
    ...FieldError
  }
}
"""
    + MEDICATION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateMedication", UpdateMedicationPayload),
)
