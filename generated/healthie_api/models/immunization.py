# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID, DateTime, Int


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
