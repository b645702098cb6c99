# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.api_key import ApiKey
from ..models.field_error import FieldError


class CreateApiKeyPayload(BaseModel):
    api_key: str | None
    api_key_object: ApiKey | None
    messages: list[FieldError | None] | None


CREATE_API_KEY_PAYLOAD_FRAGMENT = """
fragment CreateApiKeyPayload on createApiKeyPayload {
  api_key
  api_key_object {
    ...ApiKey
  }
  messages {
    ...FieldError
  }
}
"""
