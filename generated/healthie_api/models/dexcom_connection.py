# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class DexcomConnection(BaseModel):
    id: ID
    last_sync_date: DateTime | None


DEXCOM_CONNECTION_FRAGMENT = """
fragment DexcomConnection on DexcomConnection {
 id
 last_sync_date
}
"""
