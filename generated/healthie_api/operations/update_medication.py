# Generated.
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    GraphQLOperation,
    InputModel,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.medication_type import MEDICATION_TYPE_FRAGMENT, MedicationType


class UpdateMedicationInput(InputModel):
    active: Boolean | None = None
    code: str | None = None
    comment: str | None = None
    custom_name: str | None = None
    directions: str | None = None
    dosage: str | None = None
    end_date: ZonedDateTime | None = None
    frequency: str | None = None
    id: ID | None = None
    metadata: JSON | None = None
    name: str | None = None
    route: str | None = None
    start_date: ZonedDateTime | None = None


class UpdateMedicationPayload(BaseModel):
    medication: MedicationType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateMedicationPayload] = GraphQLOperation(
    name="updateMedication",
    kind="mutation",
    safety="idempotent_write",
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
