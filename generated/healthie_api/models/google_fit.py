# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class GoogleFit(BaseModel):
    id: ID
    last_sync_date: DateTime | None


GOOGLE_FIT_FRAGMENT = """
fragment GoogleFit on GoogleFit {
  id
  last_sync_date
}
"""
