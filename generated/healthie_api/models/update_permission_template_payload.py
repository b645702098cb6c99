# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.permission_template_type import PermissionTemplateType


class UpdatePermissionTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    permission_template: PermissionTemplateType | None = Field(
        validation_alias="permissionTemplate", serialization_alias="permissionTemplate"
    )


UPDATE_PERMISSION_TEMPLATE_PAYLOAD_FRAGMENT = """
fragment UpdatePermissionTemplatePayload on updatePermissionTemplatePayload {
  messages {
    ...FieldError
  }
  permissionTemplate {
    ...PermissionTemplateType
  }
}
"""
