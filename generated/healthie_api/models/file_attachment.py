# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
