# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.cms1500 import Cms1500
from ..models.field_error import FieldError


class CreateCms1500Payload(BaseModel):
    cms1500: Cms1500 | None
    messages: list[FieldError | None] | None


CREATE_CMS1500_PAYLOAD_FRAGMENT = """
fragment CreateCms1500Payload on createCms1500Payload {
  cms1500 {
    ...Cms1500
  }
  messages {
    ...FieldError
  }
}
"""
