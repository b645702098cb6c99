# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_subscription_payload import CREATE_SUBSCRIPTION_PAYLOAD_FRAGMENT, CreateSubscriptionPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.subscription_instance import SUBSCRIPTION_INSTANCE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateSubscriptionPayload] = GraphQLOperation(
    name="createSubscription",
    kind="mutation",
    root_field="createSubscription",
    python_path="healthie.mutations.create_subscription",
    safety="money",
    confidence="full",
    check="look at the plan of the account in Healthie",
    arguments={"input": "createSubscriptionInput"},
    document="""
mutation createSubscription($input: createSubscriptionInput) {
  createSubscription(input: $input) {
    ...CreateSubscriptionPayload
  }
}
"""
    + CREATE_SUBSCRIPTION_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SUBSCRIPTION_INSTANCE_FRAGMENT,
    decode=object_of("createSubscription", CreateSubscriptionPayload),
)
