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


class CreateMedicationInput(InputModel):
    active: Boolean | None = None
    code: str | None = None
    comment: str | None = None
    created_at: ZonedDateTime | None = None
    custom_name: str | None = None
    directions: str | None = None
    dosage: str | None = None
    dosage_option_id: ID | None = None
    end_date: ZonedDateTime | None = None
    frequency: str | None = None
    metadata: JSON | None = None
    name: str | None = None
    route: str | None = None
    start_date: ZonedDateTime | None = None
    updated_at: ZonedDateTime | None = None
    user_id: ID | None = None


class CreateMedicationPayload(BaseModel):
    medication: MedicationType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateMedicationPayload] = GraphQLOperation(
    name="createMedication",
    kind="mutation",
    safety="create",
    arguments={"input": "createMedicationInput!"},
    document="""
mutation createMedication($input: createMedicationInput) {
 createMedication(input: $input) {
 ...CreateMedicationPayload
 }
}

fragment CreateMedicationPayload on createMedicationPayload {
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
    decode=object_of("createMedication", CreateMedicationPayload),
)
