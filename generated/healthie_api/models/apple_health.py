# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class AppleHealth(BaseModel):
    id: ID
    last_sync_date: DateTime | None


APPLE_HEALTH_FRAGMENT = """
fragment AppleHealth on AppleHealth {
 id
 last_sync_date
}
"""
