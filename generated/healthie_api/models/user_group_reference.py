# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class UserGroupReference(BaseModel):
    id: ID
    name: str | None


USER_GROUP_REFERENCE_FRAGMENT = """
fragment UserGroupReference on UserGroup {
 id
 name
}
"""
