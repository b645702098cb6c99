# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.subscription_instance import SUBSCRIPTION_INSTANCE_FRAGMENT, SubscriptionInstance

OPERATION: GraphQLOperation[SubscriptionInstance | None] = GraphQLOperation(
    name="subscription",
    kind="query",
    safety="read",
    document="""
query subscription {
 subscription {
 ...SubscriptionInstance
 }
}
"""
    + SUBSCRIPTION_INSTANCE_FRAGMENT,
    decode=optional_object_of("subscription", SubscriptionInstance),
)
