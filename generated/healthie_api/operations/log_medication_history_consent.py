# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.log_medication_history_consent_payload import LogMedicationHistoryConsentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[LogMedicationHistoryConsentPayload] = GraphQLOperation(
    name="logMedicationHistoryConsent",
    kind="mutation",
    root_field="logMedicationHistoryConsent",
    python_path="healthie.mutations.log_medication_history_consent",
    safety="create",
    confidence="full",
    arguments={"input": "logMedicationHistoryConsentInput"},
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("logMedicationHistoryConsent", LogMedicationHistoryConsentPayload),
)
