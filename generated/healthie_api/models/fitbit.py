# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID, Boolean, DateTime


class Fitbit(BaseModel):
    id: ID
    is_enabled: Boolean
    last_sync_date: DateTime | None


FITBIT_FRAGMENT = """
fragment Fitbit on Fitbit {
  id
  is_enabled
  last_sync_date
}
"""
