# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_permission_template_payload import (
    DELETE_PERMISSION_TEMPLATE_PAYLOAD_FRAGMENT,
    DeletePermissionTemplatePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.permission_template_type import PERMISSION_TEMPLATE_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeletePermissionTemplatePayload] = GraphQLOperation(
    name="deletePermissionTemplate",
    kind="mutation",
    root_field="deletePermissionTemplate",
    python_path="healthie.mutations.delete_permission_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deletePermissionTemplateInput"},
    document="""
mutation deletePermissionTemplate($input: deletePermissionTemplateInput) {
  deletePermissionTemplate(input: $input) {
    ...DeletePermissionTemplatePayload
  }
}
"""
    + DELETE_PERMISSION_TEMPLATE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PERMISSION_TEMPLATE_TYPE_FRAGMENT,
    decode=object_of("deletePermissionTemplate", DeletePermissionTemplatePayload),
)
