# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..scalars import ID


class FileAttachment(BaseModel):
    id: ID
    url: str | None


FILE_ATTACHMENT_FRAGMENT = """
fragment FileAttachment on FileAttachment {
  id
  url
}
"""
