# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean, Int, ZonedDateTime


class CreateAvailabilityWithAppointmentTypesInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_type_ids: list[ID] | None = None
    contact_type_id: Int | None = None
    end_datetime: ZonedDateTime
    link_all_non_group_types: Boolean | None = None
    start_datetime: ZonedDateTime
    timezone: str | None = None
    user_id: ID | None = None
