# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Day, Int, ZonedDateTime


class CreateAvailabilityInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_type_id: ID | None = None
    contact_type_id: ID | None = None
    day_of_week: Int | None = None
    end_datetime: ZonedDateTime | None = None
    end_on: Day | None = None
    end_time: str | None = None
    is_repeating: Boolean | None = None
    range_end: str | None = None
    range_start: str | None = None
    start_datetime: ZonedDateTime | None = None
    time: str | None = None
    timezone: str | None = None
    user_id: ID | None = None
