# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean


class UserReference(BaseModel):
    id: ID
    name: str | None
    full_name: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    phone_number: str | None
    dietitian_id: str | None
    is_patient: Boolean | None


USER_REFERENCE_FRAGMENT = """
fragment UserReference on User {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
}
"""
