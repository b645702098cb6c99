# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Boolean, Int


class AvailabilityInput(InputModel):
    appointment_location_id: str | None = None
    appointment_type_id: str | None = None
    contact_type_id: str | None = None
    day_of_week: Int | None = None
    end_time: str | None = None
    is_repeating: Boolean | None = None
    range_end: str | None = None
    range_start: str | None = None
    time: str | None = None
    timezone: str | None = None
    user_id: str | None = None
