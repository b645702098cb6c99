# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class ApiKey(BaseModel):
    created_at: DateTime
    displayable_key: str | None
    id: ID
    name: str | None


API_KEY_FRAGMENT = """
fragment ApiKey on ApiKey {
 created_at
 displayable_key
 id
 name
}
"""
