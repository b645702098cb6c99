# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Int, ZonedDateTime


class CreateAvailabilityWithAppointmentTypesInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_type_ids: list[ID] | None = None
    contact_type_id: Int | None = None
    end_datetime: ZonedDateTime
    link_all_non_group_types: Boolean | None = None
    start_datetime: ZonedDateTime
    timezone: str | None = None
    user_id: ID | None = None
