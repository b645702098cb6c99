# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime


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
