# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.policy import POLICY_FRAGMENT, Policy

OPERATION: GraphQLOperation[Policy | None] = GraphQLOperation(
    name="policy",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query policy($id: ID) {
 policy(id: $id) {
 ...Policy
 }
}
"""
    + POLICY_FRAGMENT,
    decode=optional_object_of("policy", Policy),
)
