# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime

from ..models.user_reference import UserReference


class FormAnswerGroupSigning(BaseModel):
    created_at: DateTime
    form_answer_group_id: str | None
    id: ID
    user: UserReference | None
    user_avatar_url: str | None
    user_full_legal_name: str | None
    user_qualifications: str | None


FORM_ANSWER_GROUP_SIGNING_FRAGMENT = """
fragment FormAnswerGroupSigning on FormAnswerGroupSigning {
 created_at
 form_answer_group_id
 id
 user {
 ...UserReference
 }
 user_avatar_url
 user_full_legal_name
 user_qualifications
}
"""
