# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.custom_module_form import CustomModuleForm
from ..models.field_error import FieldError


class CopyCustomModuleFormPayload(BaseModel):
    custom_module_form: CustomModuleForm | None = Field(
        validation_alias="customModuleForm", serialization_alias="customModuleForm"
    )
    messages: list[FieldError | None] | None


COPY_CUSTOM_MODULE_FORM_PAYLOAD_FRAGMENT = """
fragment CopyCustomModuleFormPayload on copyCustomModuleFormPayload {
  customModuleForm {
    ...CustomModuleForm
  }
  messages {
    ...FieldError
  }
}
"""
