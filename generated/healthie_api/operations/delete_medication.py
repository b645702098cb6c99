# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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
