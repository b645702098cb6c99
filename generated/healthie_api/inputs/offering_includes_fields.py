# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, InputModel


class OfferingIncludesFields(InputModel):
    appointment_type_id: ID | None = None
    id: ID | None = None
    is_repeating: Boolean | None = None
    quantity: str | None = None
    required_appointment_type: Boolean | None = None
