# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, Int

from ..enums.course_type import CourseType


class Course(BaseModel):
    active: Boolean
    clients_groups: list[Reference] | None
    completed_course_memberships_count: Int | None
    course_benefits: list[Reference]
    course_groups: list[Reference] | None
    course_items: list[Reference]
    course_memberships_count: str | None
    course_type: CourseType
    created_at: DateTime
    deleted_at: DateTime | None
    description: str | None
    end_date: DateTime | None
    formatted_benefits: str | None
    id: ID
    in_progress_course_memberships_count: Int | None
    late_enroll: Boolean | None
    name: str | None
    not_started_course_memberships_count: Int | None
    offerings: list[Reference] | None
    preview_image_url: str | None
    preview_video_content: str | None
    start_date: DateTime | None
    updated_at: DateTime | None
    use_video_label: Boolean | None
    user_groups: list[Reference]
    user_id: ID | None
    users_course_items_progress: str | None
    users_progress: str | None


COURSE_FRAGMENT = """
fragment Course on Course {
  active
  clients_groups {
    id
  }
  completed_course_memberships_count
  course_benefits {
    id
  }
  course_groups {
    id
  }
  course_items {
    id
  }
  course_memberships_count
  course_type
  created_at
  deleted_at
  description
  end_date
  formatted_benefits
  id
  in_progress_course_memberships_count
  late_enroll
  name
  not_started_course_memberships_count
  offerings {
    id
  }
  preview_image_url
  preview_video_content
  start_date
  updated_at
  use_video_label
  user_groups {
    id
  }
  user_id
  users_course_items_progress
  users_progress
}
"""
