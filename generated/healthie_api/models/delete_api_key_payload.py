# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.api_key import ApiKey
from ..models.field_error import FieldError


class DeleteApiKeyPayload(BaseModel):
    api_key: ApiKey | None
    messages: list[FieldError | None] | None


DELETE_API_KEY_PAYLOAD_FRAGMENT = """
fragment DeleteApiKeyPayload on deleteApiKeyPayload {
  api_key {
    ...ApiKey
  }
  messages {
    ...FieldError
  }
}
"""
