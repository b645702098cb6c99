# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.medication_type import MEDICATION_TYPE_FRAGMENT, MedicationType


class DestroyMedicationInput(InputModel):
    id: ID | None = None


class DestroyMedicationPayload(BaseModel):
    medication: MedicationType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DestroyMedicationPayload] = GraphQLOperation(
    name="deleteMedication",
    kind="mutation",
    root_field="deleteMedication",
    python_path="healthie.mutations.delete_medication",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "destroyMedicationInput!"},
    document="""
mutation deleteMedication($input: destroyMedicationInput) {
  deleteMedication(input: $input) {
    ...DestroyMedicationPayload
  }
}

fragment DestroyMedicationPayload on destroyMedicationPayload {
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
    decode=object_of("deleteMedication", DestroyMedicationPayload),
)
