# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, OptionalReference, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime


class CarePlan(BaseModel):
    assigned_to: str | None
    created_at: DateTime
    creator: Reference | None
    description: str | None
    documents: list[Reference]
    feature_toggle: OptionalReference | None
    goals: list[Reference]
    group_plan_is_active_for_given_user: Boolean | None
    has_users_with_real_emails: Boolean | None
    id: ID
    is_active: Boolean | None
    is_group: Boolean | None
    is_hidden: Boolean
    is_template: Boolean
    name: str | None
    patient: Reference | None
    recommendations: list[Reference]
    updated_at: DateTime
    user_group: Reference | None


CARE_PLAN_FRAGMENT = """
fragment CarePlan on CarePlan {
  assigned_to
  created_at
  creator {
    id
  }
  description
  documents {
    id
  }
  feature_toggle {
    id
  }
  goals {
    id
  }
  group_plan_is_active_for_given_user
  has_users_with_real_emails
  id
  is_active
  is_group
  is_hidden
  is_template
  name
  patient {
    id
  }
  recommendations {
    id
  }
  updated_at
  user_group {
    id
  }
}
"""
