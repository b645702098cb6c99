# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..scalars import ID, DateTime


class DexcomConnection(BaseModel):
    id: ID
    last_sync_date: DateTime | None


DEXCOM_CONNECTION_FRAGMENT = """
fragment DexcomConnection on DexcomConnection {
  id
  last_sync_date
}
"""
