# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID, DateTime


class ShapaConnection(BaseModel):
    id: ID
    last_sync_date: DateTime | None


SHAPA_CONNECTION_FRAGMENT = """
fragment ShapaConnection on ShapaConnection {
  id
  last_sync_date
}
"""
