# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.log_medication_history_consent_payload import (
    LOG_MEDICATION_HISTORY_CONSENT_PAYLOAD_FRAGMENT,
    LogMedicationHistoryConsentPayload,
)
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
"""
    + LOG_MEDICATION_HISTORY_CONSENT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("logMedicationHistoryConsent", LogMedicationHistoryConsentPayload),
)
