# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_stripe_customer_detail_payload import CreateStripeCustomerDetailPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateStripeCustomerDetailPayload] = GraphQLOperation(
    name="createStripeCustomerDetail",
    kind="mutation",
    root_field="createStripeCustomerDetail",
    python_path="healthie.mutations.create_stripe_customer_detail",
    safety="create",
    confidence="full",
    arguments={"input": "createStripeCustomerDetailInput"},
    document="""
mutation createStripeCustomerDetail($input: createStripeCustomerDetailInput) {
  createStripeCustomerDetail(input: $input) {
    ...CreateStripeCustomerDetailPayload
  }
}

fragment CreateStripeCustomerDetailPayload on createStripeCustomerDetailPayload {
  messages {
    ...FieldError
  }
  stripeError
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
    decode=object_of("createStripeCustomerDetail", CreateStripeCustomerDetailPayload),
)
