# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class TagReference(BaseModel):
    id: ID
    name: str


TAG_REFERENCE_FRAGMENT = """
fragment TagReference on Tag {
 id
 name
}
"""
