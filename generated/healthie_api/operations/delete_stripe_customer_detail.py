# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_stripe_customer_detail_payload import DeleteStripeCustomerDetailPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteStripeCustomerDetailPayload] = GraphQLOperation(
    name="deleteStripeCustomerDetail",
    kind="mutation",
    root_field="deleteStripeCustomerDetail",
    python_path="healthie.mutations.delete_stripe_customer_detail",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteStripeCustomerDetailInput"},
    document="""
mutation deleteStripeCustomerDetail($input: deleteStripeCustomerDetailInput) {
  deleteStripeCustomerDetail(input: $input) {
    ...DeleteStripeCustomerDetailPayload
  }
}

fragment DeleteStripeCustomerDetailPayload on deleteStripeCustomerDetailPayload {
  messages {
    ...FieldError
  }
  stripe_customer_detail {
    ...StripeCustomerDetail
  }
}

fragment FieldError on FieldError {
  field
  message
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
""",
    decode=object_of("deleteStripeCustomerDetail", DeleteStripeCustomerDetailPayload),
)
