# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_payment_intent_payload import CREATE_PAYMENT_INTENT_PAYLOAD_FRAGMENT, CreatePaymentIntentPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
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
"""
    + CREATE_PAYMENT_INTENT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createPaymentIntent", CreatePaymentIntentPayload),
)
