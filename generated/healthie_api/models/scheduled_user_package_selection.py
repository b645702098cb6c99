# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID


class ScheduledUserPackageSelection(BaseModel):
    id: ID
    offering: Reference | None
    recurring_payment: Reference | None
    user: Reference | None


SCHEDULED_USER_PACKAGE_SELECTION_FRAGMENT = """
fragment ScheduledUserPackageSelection on ScheduledUserPackageSelection {
  id
  offering {
    id
  }
  recurring_payment {
    id
  }
  user {
    id
  }
}
"""
