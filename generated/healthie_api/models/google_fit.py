# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class GoogleFit(BaseModel):
    id: ID
    last_sync_date: DateTime | None


GOOGLE_FIT_FRAGMENT = """
fragment GoogleFit on GoogleFit {
 id
 last_sync_date
}
"""
