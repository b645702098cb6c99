# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.cms1500 import Cms1500
from ..models.field_error import FieldError


class UploadBatchToChangeHealthPayload(BaseModel):
    cms1500s: list[Cms1500 | None] | None
    messages: list[FieldError | None] | None
    success_string: str | None


UPLOAD_BATCH_TO_CHANGE_HEALTH_PAYLOAD_FRAGMENT = """
fragment UploadBatchToChangeHealthPayload on uploadBatchToChangeHealthPayload {
  cms1500s {
    ...Cms1500
  }
  messages {
    ...FieldError
  }
  success_string
}
"""
