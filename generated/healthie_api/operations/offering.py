# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.offering import OFFERING_FRAGMENT, Offering

OPERATION: GraphQLOperation[Offering | None] = GraphQLOperation(
    name="offering",
    kind="query",
    root_field="offering",
    python_path="healthie.queries.offering",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query offering($id: ID) {
  offering(id: $id) {
    ...Offering
  }
}
"""
    + OFFERING_FRAGMENT,
    decode=optional_object_of("offering", Offering),
)
