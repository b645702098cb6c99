# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID


class FileAttachment(BaseModel):
    id: ID
    url: str | None


FILE_ATTACHMENT_FRAGMENT = """
fragment FileAttachment on FileAttachment {
  id
  url
}
"""
