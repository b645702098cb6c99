# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Int


class AppointmentTypeReference(BaseModel):
    id: ID
    name: str | None
    length: Int | None
    available_contact_types: list[str | None] | None
    clients_can_book: Boolean
    is_group: Boolean
    insurance_billing_enabled: Boolean | None


APPOINTMENT_TYPE_REFERENCE_FRAGMENT = """
fragment AppointmentTypeReference on AppointmentType {
 id
 name
 length
 available_contact_types
 clients_can_book
 is_group
 insurance_billing_enabled
}
"""
