# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.custom_module import CustomModule
from ..models.field_error import FieldError


class CopyCustomModulePayload(BaseModel):
    custom_module: CustomModule | None = Field(validation_alias="customModule", serialization_alias="customModule")
    messages: list[FieldError | None] | None


COPY_CUSTOM_MODULE_PAYLOAD_FRAGMENT = """
fragment CopyCustomModulePayload on copyCustomModulePayload {
  customModule {
    ...CustomModule
  }
  messages {
    ...FieldError
  }
}
"""
