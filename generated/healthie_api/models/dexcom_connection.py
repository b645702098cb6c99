# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class DexcomConnection(BaseModel):
    id: ID
    last_sync_date: DateTime | None


DEXCOM_CONNECTION_FRAGMENT = """
fragment DexcomConnection on DexcomConnection {
  id
  last_sync_date
}
"""
