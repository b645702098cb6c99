# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.subscription_instance import SUBSCRIPTION_INSTANCE_FRAGMENT, SubscriptionInstance

OPERATION: GraphQLOperation[SubscriptionInstance | None] = GraphQLOperation(
    name="subscription",
    kind="query",
    root_field="subscription",
    python_path="healthie.queries.subscription",
    safety="read",
    confidence="full",
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
