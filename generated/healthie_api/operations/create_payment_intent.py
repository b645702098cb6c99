# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Field,
    GraphQLOperation,
    InputModel,
    MoneyTextInput,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreatePaymentIntentInput(InputModel):
    amount_to_pay: MoneyTextInput | None = None
    coupon_code: str | None = None
    currency: str | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    legal_name: str | None = None
    offering_id: ID | None = None
    payment_method_types: list[str | None] | None = None
    phone_number: str | None = None
    recipient_id: ID | None = None
    stripe_idempotency_key: str | None = None
    timezone: str | None = None


class CreatePaymentIntentPayload(BaseModel):
    intent_client_secret: str | None = Field(
        validation_alias="intentClientSecret", serialization_alias="intentClientSecret"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreatePaymentIntentPayload] = GraphQLOperation(
    name="createPaymentIntent",
    kind="mutation",
    safety="money",
    check="look in the card processor's account; an intent that nobody confirms charges nothing",
    arguments={"input": "createPaymentIntentInput!"},
    idempotency_key="input.stripe_idempotency_key",
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
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createPaymentIntent", CreatePaymentIntentPayload),
)
