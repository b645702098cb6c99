# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import Boolean


class GoalTemplate(BaseModel):
    description: str | None
    goal_id: str | None
    id: str
    is_healthie_default: Boolean
    name: str | None
    repeat: str
    subgoal_templates: list[Reference] | None
    title_link: str | None
    user: Reference | None
    user_id: str | None


GOAL_TEMPLATE_FRAGMENT = """
fragment GoalTemplate on GoalTemplate {
  description
  goal_id
  id
  is_healthie_default
  name
  repeat
  subgoal_templates {
    id
  }
  title_link
  user {
    id
  }
  user_id
}
"""
