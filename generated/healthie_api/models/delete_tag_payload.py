# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.tag import Tag
from ..scalars import Boolean


class DeleteTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    removing_async: Boolean | None
    tag: Tag | None


DELETE_TAG_PAYLOAD_FRAGMENT = """
fragment DeleteTagPayload on deleteTagPayload {
  messages {
    ...FieldError
  }
  removing_async
  tag {
    ...Tag
  }
}
"""
