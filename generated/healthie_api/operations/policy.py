# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.policy import POLICY_FRAGMENT, Policy

OPERATION: GraphQLOperation[Policy | None] = GraphQLOperation(
    name="policy",
    kind="query",
    root_field="policy",
    python_path="healthie.queries.policy",
    safety="read",
    confidence="full",
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
