# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Int, ZonedDateTime


class EditAvailabilityWithAppointmentTypesInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_type_ids: list[ID]
    contact_type_id: Int | None = None
    end_datetime: ZonedDateTime | None = None
    id: ID
    start_datetime: ZonedDateTime | None = None
    timezone: str | None = None
