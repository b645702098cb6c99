# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.appointment_type_reference import APPOINTMENT_TYPE_REFERENCE_FRAGMENT, AppointmentTypeReference


class OfferingInclude(BaseModel):
    appointment_type: AppointmentTypeReference | None
    appointment_type_id: ID | None
    created_at: DateTime
    expires_in: str | None
    form_id: str | None
    id: ID
    is_repeating: Boolean
    offering_id: ID | None
    quantity: str | None
    required_appointment_type: Boolean
    updated_at: DateTime


INITIALIZED_OFFERING_INCLUDES_FRAGMENT = """
fragment OfferingInclude on OfferingInclude {
 appointment_type {
 ...AppointmentTypeReference
 }
 appointment_type_id
 created_at
 expires_in
 form_id
 id
 is_repeating
 offering_id
 quantity
 required_appointment_type
 updated_at
}
"""


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
    + INITIALIZED_OFFERING_INCLUDES_FRAGMENT
    + APPOINTMENT_TYPE_REFERENCE_FRAGMENT,
    decode=value_of("initializedOfferingIncludes", list[OfferingInclude], expected="list or null"),
    pagination=Pagination("whole"),
)
