# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.availability import AVAILABILITY_FRAGMENT, Availability

OPERATION: GraphQLOperation[Availability | None] = GraphQLOperation(
    name="availability",
    kind="query",
    root_field="availability",
    python_path="healthie.queries.availability",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query availability($id: ID) {
  availability(id: $id) {
    ...Availability
  }
}
"""
    + AVAILABILITY_FRAGMENT,
    decode=optional_object_of("availability", Availability),
)
