# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.appointment_type_reference import APPOINTMENT_TYPE_REFERENCE_FRAGMENT
from ..models.availability import AVAILABILITY_FRAGMENT, Availability
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[Availability | None] = GraphQLOperation(
    name="availability",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query availability($id: ID) {
 availability(id: $id) {
 ...Availability
 }
}
"""
    + AVAILABILITY_FRAGMENT
    + APPOINTMENT_TYPE_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("availability", Availability),
)
