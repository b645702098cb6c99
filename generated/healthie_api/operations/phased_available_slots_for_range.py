# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import ID
from hero_healthie_runtime.lists import Pagination

from ..models.potential_appointment_slot import POTENTIAL_APPOINTMENT_SLOT_FRAGMENT, PotentialAppointmentSlot


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


class CombinedPotentialAppointmentSlots(BaseModel):
    potential_appointment_1_slot: PotentialAppointmentSlot | None
    potential_appointment_2_slot: PotentialAppointmentSlot | None


OPERATION: GraphQLOperation[list[CombinedPotentialAppointmentSlots] | None] = GraphQLOperation(
    name="phasedAvailableSlotsForRange",
    kind="query",
    root_field="phasedAvailableSlotsForRange",
    python_path="healthie.queries.phased_available_slots_for_range",
    safety="read",
    confidence="full",
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
    ...PotentialAppointmentSlot
  }
  potential_appointment_2_slot {
    ...PotentialAppointmentSlot
  }
}
"""
    + POTENTIAL_APPOINTMENT_SLOT_FRAGMENT,
    decode=value_of("phasedAvailableSlotsForRange", list[CombinedPotentialAppointmentSlots], expected="list or null"),
    pagination=Pagination("whole"),
)
