# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class OfferingIncludesFields(InputModel):
    appointment_type_id: ID | None = None
    id: ID | None = None
    is_repeating: Boolean | None = None
    quantity: str | None = None
    required_appointment_type: Boolean | None = None
