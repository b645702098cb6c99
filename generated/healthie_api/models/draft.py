# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel


class Draft(BaseModel):
    content: str | None
    conversation_membership_id: ID | None
    id: ID


DRAFT_FRAGMENT = """
fragment Draft on Draft {
 content
 conversation_membership_id
 id
}
"""
