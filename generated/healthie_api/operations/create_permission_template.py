# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_permission_template_payload import (
    CREATE_PERMISSION_TEMPLATE_PAYLOAD_FRAGMENT,
    CreatePermissionTemplatePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.permission_template_type import PERMISSION_TEMPLATE_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreatePermissionTemplatePayload] = GraphQLOperation(
    name="createPermissionTemplate",
    kind="mutation",
    root_field="createPermissionTemplate",
    python_path="healthie.mutations.create_permission_template",
    safety="create",
    confidence="full",
    arguments={"input": "createPermissionTemplateInput"},
    document="""
mutation createPermissionTemplate($input: createPermissionTemplateInput) {
  createPermissionTemplate(input: $input) {
    ...CreatePermissionTemplatePayload
  }
}
"""
    + CREATE_PERMISSION_TEMPLATE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PERMISSION_TEMPLATE_TYPE_FRAGMENT,
    decode=object_of("createPermissionTemplate", CreatePermissionTemplatePayload),
)
