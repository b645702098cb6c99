# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.location import LOCATION_FRAGMENT, Location

OPERATION: GraphQLOperation[Location | None] = GraphQLOperation(
    name="location",
    kind="query",
    root_field="location",
    python_path="healthie.queries.location",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query location($id: ID) {
  location(id: $id) {
    ...Location
  }
}
"""
    + LOCATION_FRAGMENT,
    decode=optional_object_of("location", Location),
)
