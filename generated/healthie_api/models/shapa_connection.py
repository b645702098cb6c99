# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class ShapaConnection(BaseModel):
    id: ID
    last_sync_date: DateTime | None


SHAPA_CONNECTION_FRAGMENT = """
fragment ShapaConnection on ShapaConnection {
  id
  last_sync_date
}
"""
