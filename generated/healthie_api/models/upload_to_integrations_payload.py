# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.cms1500 import Cms1500
from ..models.field_error import FieldError


class UploadToIntegrationsPayload(BaseModel):
    cms1500s: list[Cms1500 | None] | None
    messages: list[FieldError | None] | None
    success_message: str | None


UPLOAD_TO_INTEGRATIONS_PAYLOAD_FRAGMENT = """
fragment UploadToIntegrationsPayload on uploadToIntegrationsPayload {
  cms1500s {
    ...Cms1500
  }
  messages {
    ...FieldError
  }
  success_message
}
"""
