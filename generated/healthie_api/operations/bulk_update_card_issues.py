# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.stripe_customer_detail import STRIPE_CUSTOMER_DETAIL_FRAGMENT, StripeCustomerDetail


class BulkUpdateCardIssuesInput(InputModel):
    mark_all_as_seen: Boolean | None = None


class BulkUpdateCardIssuesPayload(BaseModel):
    card_issues: list[StripeCustomerDetail | None] | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[BulkUpdateCardIssuesPayload] = GraphQLOperation(
    name="bulkUpdateCardIssues",
    kind="mutation",
    root_field="bulkUpdateCardIssues",
    python_path="healthie.mutations.bulk_update_card_issues",
    safety="idempotent_write",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkUpdateCardIssues", BulkUpdateCardIssuesPayload),
)
