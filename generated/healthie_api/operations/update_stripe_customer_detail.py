# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_stripe_customer_detail_payload import UpdateStripeCustomerDetailPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateStripeCustomerDetailPayload] = GraphQLOperation(
    name="updateStripeCustomerDetail",
    kind="mutation",
    root_field="updateStripeCustomerDetail",
    python_path="healthie.mutations.update_stripe_customer_detail",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateStripeCustomerDetailInput"},
    document="""
mutation updateStripeCustomerDetail($input: updateStripeCustomerDetailInput) {
  updateStripeCustomerDetail(input: $input) {
    ...UpdateStripeCustomerDetailPayload
  }
}

fragment UpdateStripeCustomerDetailPayload on updateStripeCustomerDetailPayload {
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
    decode=object_of("updateStripeCustomerDetail", UpdateStripeCustomerDetailPayload),
)
