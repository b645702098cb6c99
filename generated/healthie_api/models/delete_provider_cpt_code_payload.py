# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.provider_cpt_code_type import ProviderCptCodeType


class DeleteProviderCptCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    provider_cpt_code: ProviderCptCodeType | None


DELETE_PROVIDER_CPT_CODE_PAYLOAD_FRAGMENT = """
fragment DeleteProviderCptCodePayload on deleteProviderCptCodePayload {
  messages {
    ...FieldError
  }
  provider_cpt_code {
    ...ProviderCptCodeType
  }
}
"""
