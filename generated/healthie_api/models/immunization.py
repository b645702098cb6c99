# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, Int


class Immunization(BaseModel):
    additional_notes: str | None
    cvx_code: Int
    id: ID
    received_at: DateTime
    status: str
    user_id: ID
    vaccine_name: str


IMMUNIZATION_FRAGMENT = """
fragment Immunization on Immunization {
 additional_notes
 cvx_code
 id
 received_at
 status
 user_id
 vaccine_name
}
"""
