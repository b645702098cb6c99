# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class ShapaConnection(BaseModel):
    id: ID
    last_sync_date: DateTime | None


SHAPA_CONNECTION_FRAGMENT = """
fragment ShapaConnection on ShapaConnection {
 id
 last_sync_date
}
"""
