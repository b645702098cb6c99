# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.custom_module import CustomModule
from ..models.field_error import FieldError


class UpdateCustomModulePayload(BaseModel):
    custom_module: CustomModule | None = Field(validation_alias="customModule", serialization_alias="customModule")
    messages: list[FieldError | None] | None


UPDATE_CUSTOM_MODULE_PAYLOAD_FRAGMENT = """
fragment UpdateCustomModulePayload on updateCustomModulePayload {
  customModule {
    ...CustomModule
  }
  messages {
    ...FieldError
  }
}
"""
