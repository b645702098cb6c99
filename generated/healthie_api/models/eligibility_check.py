# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime

from ..models.policy_reference import PolicyReference


class EligibilityCheck(BaseModel):
    created_at: DateTime | None
    id: ID
    policy: PolicyReference | None
    policy_id: ID
    response: str | None
    response_as_html: str | None


ELIGIBILITY_CHECK_FRAGMENT = """
fragment EligibilityCheck on EligibilityCheck {
 created_at
 id
 policy {
 ...PolicyReference
 }
 policy_id
 response
 response_as_html
}
"""
