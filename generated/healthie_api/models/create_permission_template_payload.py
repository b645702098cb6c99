# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.permission_template_type import PermissionTemplateType


class CreatePermissionTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    new_permission_template: PermissionTemplateType | None = Field(
        validation_alias="newPermissionTemplate", serialization_alias="newPermissionTemplate"
    )


CREATE_PERMISSION_TEMPLATE_PAYLOAD_FRAGMENT = """
fragment CreatePermissionTemplatePayload on createPermissionTemplatePayload {
  messages {
    ...FieldError
  }
  newPermissionTemplate {
    ...PermissionTemplateType
  }
}
"""
