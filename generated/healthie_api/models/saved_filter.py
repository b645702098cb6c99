# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel


class SavedFilter(BaseModel):
    filter_data: JSON
    id: ID
    name: str
    organization_id: str | None
    user_id: str
    uuid: str


SAVED_FILTER_FRAGMENT = """
fragment SavedFilter on SavedFilter {
 filter_data
 id
 name
 organization_id
 user_id
 uuid
}
"""
