# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime


class Announcement(BaseModel):
    active: Boolean
    announcement_image_name: str | None
    announcement_image_url: str | None
    description: str | None
    id: ID
    last_toggled_at: DateTime | None
    last_toggled_by: Reference | None
    name: str | None
    title: str | None
    user: Reference | None
    user_group_ids: str | None
    user_group_names: str | None


ANNOUNCEMENT_FRAGMENT = """
fragment Announcement on Announcement {
  active
  announcement_image_name
  announcement_image_url
  description
  id
  last_toggled_at
  last_toggled_by {
    id
  }
  name
  title
  user {
    id
  }
  user_group_ids
  user_group_names
}
"""
