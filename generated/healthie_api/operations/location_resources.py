# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.location_resource_type import LOCATION_RESOURCE_TYPE_FRAGMENT, LocationResourceType

OPERATION: GraphQLOperation[list[LocationResourceType] | None] = GraphQLOperation(
    name="locationResources",
    kind="query",
    root_field="locationResources",
    python_path="healthie.queries.location_resources",
    safety="read",
    confidence="full",
    arguments={"location_ids": "[ID]"},
    document="""
query locationResources($location_ids: [ID]) {
  locationResources(location_ids: $location_ids) {
    ...LocationResourceType
  }
}
"""
    + LOCATION_RESOURCE_TYPE_FRAGMENT,
    decode=value_of("locationResources", list[LocationResourceType], expected="list or null"),
    pagination=Pagination("whole"),
)
