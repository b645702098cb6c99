# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
