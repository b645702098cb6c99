# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT, StripeCustomerDetail
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class BulkUpdateCardIssuesInput(InputModel):
    mark_all_as_seen: Boolean | None = None


class BulkUpdateCardIssuesPayload(BaseModel):
    card_issues: list[StripeCustomerDetail | None] | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[BulkUpdateCardIssuesPayload] = GraphQLOperation(
    name="bulkUpdateCardIssues",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "bulkUpdateCardIssuesInput!"},
    document="""
mutation bulkUpdateCardIssues($input: bulkUpdateCardIssuesInput) {
 bulkUpdateCardIssues(input: $input) {
 ...BulkUpdateCardIssuesPayload
 }
}

fragment BulkUpdateCardIssuesPayload on bulkUpdateCardIssuesPayload {
 card_issues {
 ...StripeCustomerDetail
 }
 messages {
 ...FieldError
 }
}
"""
    + STRIPE_CUSTOMER_DETAIL_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkUpdateCardIssues", BulkUpdateCardIssuesPayload),
)
