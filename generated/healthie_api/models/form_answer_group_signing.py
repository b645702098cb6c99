# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class FormAnswerGroupSigning(BaseModel):
    created_at: DateTime
    form_answer_group_id: str | None
    id: ID
    user: Reference | None
    user_avatar_url: str | None
    user_full_legal_name: str | None
    user_qualifications: str | None


FORM_ANSWER_GROUP_SIGNING_FRAGMENT = """
fragment FormAnswerGroupSigning on FormAnswerGroupSigning {
  created_at
  form_answer_group_id
  id
  user {
    id
  }
  user_avatar_url
  user_full_legal_name
  user_qualifications
}
"""
