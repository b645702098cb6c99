# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.appointment_type_reference import APPOINTMENT_TYPE_REFERENCE_FRAGMENT
from ..models.availability import AVAILABILITY_FRAGMENT, Availability
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[list[Availability] | None] = GraphQLOperation(
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
