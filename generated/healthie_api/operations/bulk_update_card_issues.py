# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.bulk_update_card_issues_payload import BulkUpdateCardIssuesPayload
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

fragment BulkUpdateCardIssuesPayload on bulkUpdateCardIssuesPayload {
  card_issues {
    ...StripeCustomerDetail
  }
  messages {
    ...FieldError
  }
}

fragment StripeCustomerDetail on StripeCustomerDetail {
  bank_type
  card_type
  card_type_label
  country
  created_at
  cursor
  expiration
  expiring_next_month
  id
  last_four
  source_status
  source_type
  stripe_id
  user {
    id
  }
  user_id
  zip
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("bulkUpdateCardIssues", BulkUpdateCardIssuesPayload),
)
