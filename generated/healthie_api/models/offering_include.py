# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime

from ..models.appointment_type_reference import AppointmentTypeReference


class OfferingInclude(BaseModel):
    appointment_type: AppointmentTypeReference | None
    appointment_type_id: ID | None
    created_at: DateTime
    expires_in: str | None
    form_id: str | None
    id: ID
    is_repeating: Boolean
    offering_id: ID | None
    quantity: str | None
    required_appointment_type: Boolean
    updated_at: DateTime


OFFERING_INCLUDE_FRAGMENT = """
fragment OfferingInclude on OfferingInclude {
 appointment_type {
 ...AppointmentTypeReference
 }
 appointment_type_id
 created_at
 expires_in
 form_id
 id
 is_repeating
 offering_id
 quantity
 required_appointment_type
 updated_at
}
"""
