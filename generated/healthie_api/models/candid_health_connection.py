# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID, Boolean


class CandidHealthConnection(BaseModel):
    id: ID
    is_enabled: Boolean


CANDID_HEALTH_CONNECTION_FRAGMENT = """
fragment CandidHealthConnection on CandidHealthConnection {
  id
  is_enabled
}
"""
