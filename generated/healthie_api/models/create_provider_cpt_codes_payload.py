# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
