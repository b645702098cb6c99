# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.permission_template_type import PERMISSION_TEMPLATE_TYPE_FRAGMENT
from ..models.update_permission_template_payload import (
    UPDATE_PERMISSION_TEMPLATE_PAYLOAD_FRAGMENT,
    UpdatePermissionTemplatePayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdatePermissionTemplatePayload] = GraphQLOperation(
    name="updatePermissionTemplate",
    kind="mutation",
    root_field="updatePermissionTemplate",
    python_path="healthie.mutations.update_permission_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updatePermissionTemplateInput"},
    document="""
mutation updatePermissionTemplate($input: updatePermissionTemplateInput) {
  updatePermissionTemplate(input: $input) {
    ...UpdatePermissionTemplatePayload
  }
}
"""
    + UPDATE_PERMISSION_TEMPLATE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PERMISSION_TEMPLATE_TYPE_FRAGMENT,
    decode=object_of("updatePermissionTemplate", UpdatePermissionTemplatePayload),
)
