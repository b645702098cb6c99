# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class OfferingIncludesFields(InputModel):
    appointment_type_id: ID | None = None
    id: ID | None = None
    is_repeating: Boolean | None = None
    quantity: str | None = None
    required_appointment_type: Boolean | None = None
