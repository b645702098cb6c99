# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime, Int


class UserGroup(BaseModel):
    created_at: DateTime
    doc_share_id: str | None
    id: ID
    invite_code: str | None
    name: str | None
    onboarding_flow: Reference | None
    onboarding_flow_id: str | None
    recurring_forms: list[Reference] | None
    recurring_forms_count: Int | None
    user: Reference | None
    user_ids: list[str | None] | None
    users_count: Int | None


USER_GROUP_FRAGMENT = """
fragment UserGroup on UserGroup {
  created_at
  doc_share_id
  id
  invite_code
  name
  onboarding_flow {
    id
  }
  onboarding_flow_id
  recurring_forms {
    id
  }
  recurring_forms_count
  user {
    id
  }
  user_ids
  users_count
}
"""
