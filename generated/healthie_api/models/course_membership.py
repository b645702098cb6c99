# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, Int


class CourseMembershipStatus(OpenEnum):
    COMPLETED = "COMPLETED"
    IN_PROGRESS = "IN_PROGRESS"
    NOT_STARTED = "NOT_STARTED"


class CourseMembership(BaseModel):
    course: Reference | None
    course_id: ID | None
    course_status: CourseMembershipStatus
    created_at: DateTime
    id: ID
    is_paused: Boolean
    next_incomplete_item: Reference | None
    next_next_incomplete_item: Reference | None
    paused_at: DateTime | None
    start_at: DateTime | None
    total_paused_duration: Int
    updated_at: DateTime
    user: Reference | None
    user_id: ID | None


COURSE_MEMBERSHIP_FRAGMENT = """
fragment CourseMembership on CourseMembership {
  course {
    id
  }
  course_id
  course_status
  created_at
  id
  is_paused
  next_incomplete_item {
    id
  }
  next_next_incomplete_item {
    id
  }
  paused_at
  start_at
  total_paused_duration
  updated_at
  user {
    id
  }
  user_id
}
"""
