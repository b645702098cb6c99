# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime

from ..models.user_reference import UserReference


class GeneratedSummary(BaseModel):
    created_at: DateTime
    edited_at: DateTime | None
    edited_by: UserReference | None
    id: ID
    summary: str | None


GENERATED_SUMMARY_FRAGMENT = """
fragment GeneratedSummary on GeneratedSummary {
 created_at
 edited_at
 edited_by {
 ...UserReference
 }
 id
 summary
}
"""
