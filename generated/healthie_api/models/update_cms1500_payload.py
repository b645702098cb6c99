# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.cms1500 import Cms1500
from ..models.field_error import FieldError


class UpdateCms1500Payload(BaseModel):
    cms1500: Cms1500 | None
    messages: list[FieldError | None] | None


UPDATE_CMS1500_PAYLOAD_FRAGMENT = """
fragment UpdateCms1500Payload on updateCms1500Payload {
  cms1500 {
    ...Cms1500
  }
  messages {
    ...FieldError
  }
}
"""
