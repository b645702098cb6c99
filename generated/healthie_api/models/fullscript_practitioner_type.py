# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel


class FullscriptPractitionerType(BaseModel):
    email: str | None
    external_ref: str | None
    first_name: str | None
    id: str
    last_name: str | None
    practitioner_type_id: str | None


FULLSCRIPT_PRACTITIONER_TYPE_FRAGMENT = """
fragment FullscriptPractitionerType on FullscriptPractitionerType {
 email
 external_ref
 first_name
 id
 last_name
 practitioner_type_id
}
"""
