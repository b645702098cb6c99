# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class GroupCarePlanUserConnection(BaseModel):
    active: Boolean
    care_plan_id: ID | None
    id: ID
    user_group_id: ID | None
    user_id: ID | None


GROUP_CARE_PLAN_USER_CONNECTION_FRAGMENT = """
fragment GroupCarePlanUserConnection on GroupCarePlanUserConnection {
  active
  care_plan_id
  id
  user_group_id
  user_id
}
"""
