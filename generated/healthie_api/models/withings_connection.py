# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class WithingsConnection(BaseModel):
    id: ID
    last_sync_date: DateTime | None


WITHINGS_CONNECTION_FRAGMENT = """
fragment WithingsConnection on WithingsConnection {
 id
 last_sync_date
}
"""
