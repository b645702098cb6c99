# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..inputs.billing_address_input import BillingAddressInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.subscription import SUBSCRIPTION_FRAGMENT, SubscriptionInstance
from ..operations.user import USER_FRAGMENT

if TYPE_CHECKING:
    from ..operations.user import User
else:
    from hero_healthie_runtime.graphql.later import later

    (User,) = later(__package__, "..operations.user:User")


class CreateSubscriptionInput(InputModel):
    billing_address: BillingAddressInput | None = None
    plan_id: ID | None = None
    plan_name: str | None = None
    stripe_idempotency_key: ID | None = None
    token: str | None = None


class UpdateSubscriptionInput(InputModel):
    activate_short_trial: Boolean | None = None
    details: str | None = None
    id: ID | None = None
    new_plan_name: str | None = None
    reactivate_plan: str | None = None
    reason: str | None = None
    stripe_idempotency_key: ID | None = None
    stripe_plan: str | None = None
    switch_plan: str | None = None
    token: str | None = None
    wants_to_cancel: Boolean | None = None


class CreateSubscriptionPayload(BaseModel):
    messages: list[FieldError | None] | None
    subscription: SubscriptionInstance | None


class UpdateSubscriptionPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    subscription: SubscriptionInstance | None


CREATE_SUBSCRIPTION: GraphQLOperation[CreateSubscriptionPayload] = GraphQLOperation(
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
    + SUBSCRIPTION_FRAGMENT,
    decode=object_of("createSubscription", CreateSubscriptionPayload),
)

UPDATE_SUBSCRIPTION: GraphQLOperation[UpdateSubscriptionPayload] = GraphQLOperation(
    name="updateSubscription",
    kind="mutation",
    safety="money",
    check="look at the plan of the account in Healthie",
    arguments={"input": "updateSubscriptionInput!"},
    idempotency_key="input.stripe_idempotency_key",
    document="""
mutation updateSubscription($input: updateSubscriptionInput) {
 updateSubscription(input: $input) {
 ...UpdateSubscriptionPayload
 }
}

fragment UpdateSubscriptionPayload on updateSubscriptionPayload {
 currentUser {
 ...User
 }
 messages {
 ...FieldError
 }
 subscription {
 ...SubscriptionInstance
 }
}
"""
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SUBSCRIPTION_FRAGMENT,
    decode=object_of("updateSubscription", UpdateSubscriptionPayload),
)
