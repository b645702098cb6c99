# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.permission_template_type import PermissionTemplateType


class DeletePermissionTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    permission_template: PermissionTemplateType | None


DELETE_PERMISSION_TEMPLATE_PAYLOAD_FRAGMENT = """
fragment DeletePermissionTemplatePayload on deletePermissionTemplatePayload {
  messages {
    ...FieldError
  }
  permission_template {
    ...PermissionTemplateType
  }
}
"""
