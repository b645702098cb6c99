# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Day

from ..inputs.availability_input import AvailabilityInput


class BulkCreateAvailabilityInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_type_id: ID | None = None
    availabilities: list[AvailabilityInput | None] | None = None
    contact_type_id: ID | None = None
    end_on: Day | None = None
    user_id: ID | None = None
