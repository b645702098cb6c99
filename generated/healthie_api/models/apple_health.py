# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID, DateTime


class AppleHealth(BaseModel):
    id: ID
    last_sync_date: DateTime | None


APPLE_HEALTH_FRAGMENT = """
fragment AppleHealth on AppleHealth {
  id
  last_sync_date
}
"""
