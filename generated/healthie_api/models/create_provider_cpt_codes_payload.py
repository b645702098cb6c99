# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class CreateProviderCptCodesPayload(BaseModel):
    messages: list[FieldError | None] | None


CREATE_PROVIDER_CPT_CODES_PAYLOAD_FRAGMENT = """
fragment CreateProviderCptCodesPayload on createProviderCptCodesPayload {
  messages {
    ...FieldError
  }
}
"""
