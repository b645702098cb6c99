# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class CompletedCourseItem(BaseModel):
    completed_item_id: ID | None
    completed_item_type: str | None
    course_item_id: ID | None
    created_at: DateTime
    id: ID
    next_item: Reference | None
    updated_at: DateTime
    user_id: ID | None


COMPLETED_COURSE_ITEM_FRAGMENT = """
fragment CompletedCourseItem on CompletedCourseItem {
  completed_item_id
  completed_item_type
  course_item_id
  created_at
  id
  next_item {
    id
  }
  updated_at
  user_id
}
"""
