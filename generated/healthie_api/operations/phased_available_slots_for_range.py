# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, InputModel, value_of
from hero_healthie_runtime.lists import Pagination


class PhasedAppointmentType(OpenEnum):
    BACK_TO_BACK = "BACK_TO_BACK"
    CONCURRENT_START = "CONCURRENT_START"


class FiltersInput(InputModel):
    appt_loc_id: ID | None = None
    appt_type_id: ID
    contact_type: str | None = None
    licensed_in_state: str | None = None
    provider_ids: list[ID | None] | None = None
    tag_ids: list[ID | None] | None = None


class PotentialAppointmentSlotReference(BaseModel):
    date: DateTime | None


class CombinedPotentialAppointmentSlots(BaseModel):
    potential_appointment_1_slot: PotentialAppointmentSlotReference | None
    potential_appointment_2_slot: PotentialAppointmentSlotReference | None


OPERATION: GraphQLOperation[list[CombinedPotentialAppointmentSlots] | None] = GraphQLOperation(
    name="phasedAvailableSlotsForRange",
    kind="query",
    safety="read",
    arguments={
        "appointment_1_filters": "FiltersInput!",
        "appointment_2_filters": "FiltersInput!",
        "date": "ISO8601DateTime",
        "organization_id": "ID!",
        "phase_type": "PhasedAppointmentType",
        "timezone": "String",
    },
    document="""
query phasedAvailableSlotsForRange($appointment_1_filters: FiltersInput!, $appointment_2_filters: FiltersInput!, $date: ISO8601DateTime, $organization_id: ID!, $phase_type: PhasedAppointmentType, $timezone: String) {
 phasedAvailableSlotsForRange(
 appointment_1_filters: $appointment_1_filters
 appointment_2_filters: $appointment_2_filters
 date: $date
 organization_id: $organization_id
 phase_type: $phase_type
 timezone: $timezone
 ) {
 ...CombinedPotentialAppointmentSlots
 }
}

fragment CombinedPotentialAppointmentSlots on CombinedPotentialAppointmentSlots {
 potential_appointment_1_slot {
 ...PotentialAppointmentSlotReference
 }
 potential_appointment_2_slot {
 ...PotentialAppointmentSlotReference
 }
}

fragment PotentialAppointmentSlotReference on PotentialAppointmentSlot {
 date
}
""",
    decode=value_of("phasedAvailableSlotsForRange", list[CombinedPotentialAppointmentSlots], expected="list or null"),
    pagination=Pagination("whole"),
)
