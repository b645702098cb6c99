# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.complete_ccda_reconciliation_payload import (
    COMPLETE_CCDA_RECONCILIATION_PAYLOAD_FRAGMENT,
    CompleteCcdaReconciliationPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CompleteCcdaReconciliationPayload] = GraphQLOperation(
    name="completeCcdaReconciliation",
    kind="mutation",
    root_field="completeCcdaReconciliation",
    python_path="healthie.mutations.complete_ccda_reconciliation",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "CompleteCcdaReconciliationInput"},
    document="""
mutation completeCcdaReconciliation($input: CompleteCcdaReconciliationInput) {
  completeCcdaReconciliation(input: $input) {
    ...CompleteCcdaReconciliationPayload
  }
}
"""
    + COMPLETE_CCDA_RECONCILIATION_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("completeCcdaReconciliation", CompleteCcdaReconciliationPayload),
)
