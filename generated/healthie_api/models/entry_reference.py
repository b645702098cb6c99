# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class EntryReference(BaseModel):
    category: str | None
    id: ID
    name: str | None


ENTRY_REFERENCE_FRAGMENT = """
fragment EntryReference on Entry {
 category
 id
 name
}
"""
