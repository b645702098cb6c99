# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class EligibilityCheck(BaseModel):
    created_at: DateTime | None
    id: ID
    policy: Reference | None
    policy_id: ID
    response: str | None
    response_as_html: str | None


ELIGIBILITY_CHECK_FRAGMENT = """
fragment EligibilityCheck on EligibilityCheck {
  created_at
  id
  policy {
    id
  }
  policy_id
  response
  response_as_html
}
"""
