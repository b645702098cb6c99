# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.subscription_instance import SUBSCRIPTION_INSTANCE_FRAGMENT
from ..models.update_subscription_payload import UPDATE_SUBSCRIPTION_PAYLOAD_FRAGMENT, UpdateSubscriptionPayload
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateSubscriptionPayload] = GraphQLOperation(
    name="updateSubscription",
    kind="mutation",
    root_field="updateSubscription",
    python_path="healthie.mutations.update_subscription",
    safety="money",
    confidence="full",
    check="look at the plan of the account in Healthie",
    arguments={"input": "updateSubscriptionInput"},
    document="""
mutation updateSubscription($input: updateSubscriptionInput) {
  updateSubscription(input: $input) {
    ...UpdateSubscriptionPayload
  }
}
"""
    + UPDATE_SUBSCRIPTION_PAYLOAD_FRAGMENT
    + USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SUBSCRIPTION_INSTANCE_FRAGMENT,
    decode=object_of("updateSubscription", UpdateSubscriptionPayload),
)
