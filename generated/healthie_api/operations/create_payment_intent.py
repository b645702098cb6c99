# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_payment_intent_payload import CreatePaymentIntentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreatePaymentIntentPayload] = GraphQLOperation(
    name="createPaymentIntent",
    kind="mutation",
    root_field="createPaymentIntent",
    python_path="healthie.mutations.create_payment_intent",
    safety="money",
    confidence="full",
    check="look in the card processor's account; an intent that nobody confirms charges nothing",
    arguments={"input": "createPaymentIntentInput"},
    document="""
mutation createPaymentIntent($input: createPaymentIntentInput) {
  createPaymentIntent(input: $input) {
    ...CreatePaymentIntentPayload
  }
}

fragment CreatePaymentIntentPayload on createPaymentIntentPayload {
  intentClientSecret
  messages {
    ...FieldError
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createPaymentIntent", CreatePaymentIntentPayload),
)
