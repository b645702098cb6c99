# Generated from specs/healthie. Do not edit.
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
from ..operations.medication import MEDICATION_FRAGMENT, MedicationType


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


class DestroyMedicationInput(InputModel):
    id: ID | None = None


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


class CreateMedicationPayload(BaseModel):
    medication: MedicationType | None
    messages: list[FieldError | None] | None


class DestroyMedicationPayload(BaseModel):
    medication: MedicationType | None
    messages: list[FieldError | None] | None


class UpdateMedicationPayload(BaseModel):
    medication: MedicationType | None
    messages: list[FieldError | None] | None


CREATE_MEDICATION: GraphQLOperation[CreateMedicationPayload] = GraphQLOperation(
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
    + MEDICATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createMedication", CreateMedicationPayload),
)

DELETE_MEDICATION: GraphQLOperation[DestroyMedicationPayload] = GraphQLOperation(
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
    + MEDICATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteMedication", DestroyMedicationPayload),
)

UPDATE_MEDICATION: GraphQLOperation[UpdateMedicationPayload] = GraphQLOperation(
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
    + MEDICATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateMedication", UpdateMedicationPayload),
)
