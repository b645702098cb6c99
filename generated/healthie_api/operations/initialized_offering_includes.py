# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.appointment_type_reference import APPOINTMENT_TYPE_REFERENCE_FRAGMENT
from ..models.offering_include import OFFERING_INCLUDE_FRAGMENT, OfferingInclude

OPERATION: GraphQLOperation[list[OfferingInclude] | None] = GraphQLOperation(
    name="initializedOfferingIncludes",
    kind="query",
    safety="read",
    arguments={"offering_id": "ID"},
    document="""
query initializedOfferingIncludes($offering_id: ID) {
 initializedOfferingIncludes(offering_id: $offering_id) {
 ...OfferingInclude
 }
}
"""
    + OFFERING_INCLUDE_FRAGMENT
    + APPOINTMENT_TYPE_REFERENCE_FRAGMENT,
    decode=value_of("initializedOfferingIncludes", list[OfferingInclude], expected="list or null"),
    pagination=Pagination("whole"),
)
