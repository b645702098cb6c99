# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..inputs.billing_address_input import BillingAddressInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.subscription_instance import SUBSCRIPTION_INSTANCE_FRAGMENT, SubscriptionInstance


class CreateSubscriptionInput(InputModel):
    billing_address: BillingAddressInput | None = None
    plan_id: ID | None = None
    plan_name: str | None = None
    stripe_idempotency_key: ID | None = None
    token: str | None = None


class CreateSubscriptionPayload(BaseModel):
    messages: list[FieldError | None] | None
    subscription: SubscriptionInstance | None


OPERATION: GraphQLOperation[CreateSubscriptionPayload] = GraphQLOperation(
    name="createSubscription",
    kind="mutation",
    safety="money",
    check="look at the plan of the account in Healthie",
    arguments={"input": "createSubscriptionInput!"},
    idempotency_key="input.stripe_idempotency_key",
    document="""
mutation createSubscription($input: createSubscriptionInput) {
 createSubscription(input: $input) {
 ...CreateSubscriptionPayload
 }
}

fragment CreateSubscriptionPayload on createSubscriptionPayload {
 messages {
 ...FieldError
 }
 subscription {
 ...SubscriptionInstance
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SUBSCRIPTION_INSTANCE_FRAGMENT,
    decode=object_of("createSubscription", CreateSubscriptionPayload),
)
