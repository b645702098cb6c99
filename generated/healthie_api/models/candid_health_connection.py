# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class CandidHealthConnection(BaseModel):
    id: ID
    is_enabled: Boolean


CANDID_HEALTH_CONNECTION_FRAGMENT = """
fragment CandidHealthConnection on CandidHealthConnection {
  id
  is_enabled
}
"""
