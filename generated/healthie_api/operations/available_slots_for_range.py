# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, DateTime, GraphQLOperation, Int, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.appointment_type_reference import APPOINTMENT_TYPE_REFERENCE_FRAGMENT, AppointmentTypeReference


class PotentialAppointmentSlot(BaseModel):
    appointment_id: str | None
    appointment_type: AppointmentTypeReference | None
    color: str | None
    date: DateTime | None
    has_waitlist_enabled: Boolean | None
    is_fully_booked: Boolean | None
    length: Int | None
    user_id: str | None


OPERATION: GraphQLOperation[list[PotentialAppointmentSlot] | None] = GraphQLOperation(
    name="availableSlotsForRange",
    kind="query",
    safety="read",
    arguments={
        "accepts_insurance_plan_id": "ID",
        "appointment_to_reschedule_id": "ID",
        "appointment_type_ids": "[ID]",
        "appt_loc_id": "ID",
        "appt_type_id": "ID",
        "clients_can_join_waitlist": "Boolean",
        "contact_type": "String",
        "end_date": "__DayOrTime",
        "end_date_boundary": "ISO8601Date",
        "exclude_provider_ids": "[ID]",
        "length": "String",
        "licensed_in_state": "String",
        "make_unique": "Boolean",
        "org_level": "Boolean",
        "outside_factors": "Boolean",
        "provider_id": "ID!",
        "provider_ids": "[ID]",
        "start_date": "__DayOrTime",
        "start_date_boundary": "ISO8601Date",
        "tag_ids": "[ID]",
        "timezone": "String",
    },
    document="""
query availableSlotsForRange($accepts_insurance_plan_id: ID, $appointment_to_reschedule_id: ID, $appointment_type_ids: [ID], $appt_loc_id: ID, $appt_type_id: ID, $clients_can_join_waitlist: Boolean, $contact_type: String, $end_date: ISO8601DateTime, $end_date_boundary: ISO8601Date, $exclude_provider_ids: [ID], $length: String, $licensed_in_state: String, $make_unique: Boolean, $org_level: Boolean, $outside_factors: Boolean, $provider_id: ID!, $provider_ids: [ID], $start_date: ISO8601DateTime, $start_date_boundary: ISO8601Date, $tag_ids: [ID], $timezone: String) {
 availableSlotsForRange(
 accepts_insurance_plan_id: $accepts_insurance_plan_id
 appointment_to_reschedule_id: $appointment_to_reschedule_id
 appointment_type_ids: $appointment_type_ids
 appt_loc_id: $appt_loc_id
 appt_type_id: $appt_type_id
 clients_can_join_waitlist: $clients_can_join_waitlist
 contact_type: $contact_type
 end_date: $end_date
 end_date_boundary: $end_date_boundary
 exclude_provider_ids: $exclude_provider_ids
 length: $length
 licensed_in_state: $licensed_in_state
 make_unique: $make_unique
 org_level: $org_level
 outside_factors: $outside_factors
 provider_id: $provider_id
 provider_ids: $provider_ids
 start_date: $start_date
 start_date_boundary: $start_date_boundary
 tag_ids: $tag_ids
 timezone: $timezone
 ) {
 ...PotentialAppointmentSlot
 }
}

fragment PotentialAppointmentSlot on PotentialAppointmentSlot {
 appointment_id
 appointment_type {
 ...AppointmentTypeReference
 }
 color
 date
 has_waitlist_enabled
 is_fully_booked
 length
 user_id
}
"""
    + APPOINTMENT_TYPE_REFERENCE_FRAGMENT,
    decode=value_of("availableSlotsForRange", list[PotentialAppointmentSlot], expected="list or null"),
    pagination=Pagination("whole"),
    facts=(
        Fact(
            argument="appointment_type_ids",
            kind="beats",
            text="beats `appt_type_id`; for group appointments",
            check="warn",
            others=("appt_type_id",),
        ),
        Fact(
            argument="exclude_provider_ids",
            kind="beats",
            text="beats `provider_ids`",
            check="warn",
            others=("provider_ids",),
        ),
        Fact(
            argument="exclude_provider_ids",
            kind="needs",
            text="needs `org_level`",
            check="refuse",
            others=("org_level",),
        ),
        Fact(
            argument="tag_ids",
            kind="needs",
            text="needs `org_level`; slots of providers with all of them",
            check="refuse",
            others=("org_level",),
        ),
    ),
)
