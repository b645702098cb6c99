# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class LogMedicationHistoryConsentInput(InputModel):
    patient_id: ID


class LogMedicationHistoryConsentPayload(BaseModel):
    consented_at: DateTime | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[LogMedicationHistoryConsentPayload] = GraphQLOperation(
    name="logMedicationHistoryConsent",
    kind="mutation",
    safety="create",
    arguments={"input": "logMedicationHistoryConsentInput!"},
    document="""
mutation logMedicationHistoryConsent($input: logMedicationHistoryConsentInput) {
 logMedicationHistoryConsent(input: $input) {
 ...LogMedicationHistoryConsentPayload
 }
}

fragment LogMedicationHistoryConsentPayload on logMedicationHistoryConsentPayload {
 consented_at
 messages {
 ...FieldError
 }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("logMedicationHistoryConsent", LogMedicationHistoryConsentPayload),
)
