# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.offering_include import OFFERING_INCLUDE_FRAGMENT, OfferingInclude

OPERATION: GraphQLOperation[list[OfferingInclude] | None] = GraphQLOperation(
    name="initializedOfferingIncludes",
    kind="query",
    root_field="initializedOfferingIncludes",
    python_path="healthie.queries.initialized_offering_includes",
    safety="read",
    confidence="full",
    arguments={"offering_id": "ID"},
    document="""
query initializedOfferingIncludes($offering_id: ID) {
  initializedOfferingIncludes(offering_id: $offering_id) {
    ...OfferingInclude
  }
}
"""
    + OFFERING_INCLUDE_FRAGMENT,
    decode=value_of("initializedOfferingIncludes", list[OfferingInclude], expected="list or null"),
    pagination=Pagination("whole"),
)
