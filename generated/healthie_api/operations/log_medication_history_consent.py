# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class LogMedicationHistoryConsentInput(InputModel):
    patient_id: ID


class LogMedicationHistoryConsentPayload(BaseModel):
    consented_at: DateTime | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[LogMedicationHistoryConsentPayload] = GraphQLOperation(
    name="logMedicationHistoryConsent",
    kind="mutation",
    root_field="logMedicationHistoryConsent",
    python_path="healthie.mutations.log_medication_history_consent",
    safety="create",
    confidence="full",
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
