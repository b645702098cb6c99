# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.bulk_update_card_issues_payload import (
    BULK_UPDATE_CARD_ISSUES_PAYLOAD_FRAGMENT,
    BulkUpdateCardIssuesPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkUpdateCardIssuesPayload] = GraphQLOperation(
    name="bulkUpdateCardIssues",
    kind="mutation",
    root_field="bulkUpdateCardIssues",
    python_path="healthie.mutations.bulk_update_card_issues",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "bulkUpdateCardIssuesInput"},
    document="""
mutation bulkUpdateCardIssues($input: bulkUpdateCardIssuesInput) {
  bulkUpdateCardIssues(input: $input) {
    ...BulkUpdateCardIssuesPayload
  }
}
"""
    + BULK_UPDATE_CARD_ISSUES_PAYLOAD_FRAGMENT
    + STRIPE_CUSTOMER_DETAIL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkUpdateCardIssues", BulkUpdateCardIssuesPayload),
)
