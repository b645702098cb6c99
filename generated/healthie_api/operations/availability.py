# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Date,
    DateTime,
    Field,
    GraphQLOperation,
    Int,
    optional_object_of,
    value_of,
)
from hero_healthie_runtime.lists import Pagination

from ..models.appointment_type_reference import APPOINTMENT_TYPE_REFERENCE_FRAGMENT, AppointmentTypeReference
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class Availability(BaseModel):
    appointment_location_id: str | None
    appointment_type_id: Int | None
    appointment_types: list[AppointmentTypeReference] | None
    contact_type_id: Int | None
    created_at: DateTime | None
    day_of_week: Int | None
    duration_string: str | None
    end_on: Date | None
    id: ID
    is_repeating: Boolean | None
    origin_start_date: DateTime | None
    range_end: DateTime | None
    range_start: DateTime | None
    repeating_availability_id: ID | None
    resource_id: str | None = Field(validation_alias="resourceId", serialization_alias="resourceId")
    timezone: str | None
    timezone_abbr: str | None
    updated_at: DateTime | None
    user: UserReference | None
    user_id: Int | None


AVAILABILITY_FRAGMENT = """
fragment Availability on Availability {
 appointment_location_id
 appointment_type_id
 appointment_types {
 ...AppointmentTypeReference
 }
 contact_type_id
 created_at
 day_of_week
 duration_string
 end_on
 id
 is_repeating
 origin_start_date
 range_end
 range_start
 repeating_availability_id
 resourceId
 timezone
 timezone_abbr
 updated_at
 user {
 ...UserReference
 }
 user_id
}
"""


AVAILABILITIES: GraphQLOperation[list[Availability] | None] = GraphQLOperation(
    name="availabilities",
    kind="query",
    safety="read",
    arguments={
        "appointment_location_id": "ID",
        "appointment_type_id": "ID",
        "appointment_type_ids": "[ID]",
        "availability_provider_id": "ID",
        "contact_type_id": "ID",
        "endDate": "__DayOrTime",
        "end_date_padding": "Int",
        "includeRepeating": "Boolean",
        "include_suborganizations": "Boolean",
        "insurance_plan_ids": "[ID]",
        "is_org": "Boolean",
        "is_repeating": "Boolean",
        "one_time": "Boolean",
        "organization_id": "ID",
        "provider_id": "ID",
        "provider_ids": "[ID]",
        "show_availability": "Boolean",
        "startDate": "__DayOrTime",
        "start_date_padding": "Int",
        "state_license": "String",
        "tag_ids": "[ID]",
        "timezone": "String",
        "user_id": "ID",
    },
    document="""
query availabilities($appointment_location_id: ID, $appointment_type_id: ID, $appointment_type_ids: [ID], $availability_provider_id: ID, $contact_type_id: ID, $endDate: ISO8601DateTime, $end_date_padding: Int, $includeRepeating: Boolean, $include_suborganizations: Boolean, $insurance_plan_ids: [ID], $is_org: Boolean, $is_repeating: Boolean, $one_time: Boolean, $organization_id: ID, $provider_id: ID, $provider_ids: [ID], $show_availability: Boolean, $startDate: ISO8601DateTime, $start_date_padding: Int, $state_license: String, $tag_ids: [ID], $timezone: String, $user_id: ID) {
 availabilities(
 appointment_location_id: $appointment_location_id
 appointment_type_id: $appointment_type_id
 appointment_type_ids: $appointment_type_ids
 availability_provider_id: $availability_provider_id
 contact_type_id: $contact_type_id
 endDate: $endDate
 end_date_padding: $end_date_padding
 includeRepeating: $includeRepeating
 include_suborganizations: $include_suborganizations
 insurance_plan_ids: $insurance_plan_ids
 is_org: $is_org
 is_repeating: $is_repeating
 one_time: $one_time
 organization_id: $organization_id
 provider_id: $provider_id
 provider_ids: $provider_ids
 show_availability: $show_availability
 startDate: $startDate
 start_date_padding: $start_date_padding
 state_license: $state_license
 tag_ids: $tag_ids
 timezone: $timezone
 user_id: $user_id
 ) {
 ...Availability
 }
}
"""
    + AVAILABILITY_FRAGMENT
    + APPOINTMENT_TYPE_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=value_of("availabilities", list[Availability], expected="list or null"),
    pagination=Pagination("whole"),
)

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
