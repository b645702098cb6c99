# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Date, DateTime, Field, Int

from ..models.appointment_type_reference import AppointmentTypeReference
from ..models.user_reference import UserReference


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
