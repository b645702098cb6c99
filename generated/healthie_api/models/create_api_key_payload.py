# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
