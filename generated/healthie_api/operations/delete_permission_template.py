# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.permission_template_type import PERMISSION_TEMPLATE_TYPE_FRAGMENT, PermissionTemplateType


class DeletePermissionTemplateInput(InputModel):
    id: ID | None = None


class DeletePermissionTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    permission_template: PermissionTemplateType | None


OPERATION: GraphQLOperation[DeletePermissionTemplatePayload] = GraphQLOperation(
    name="deletePermissionTemplate",
    kind="mutation",
    root_field="deletePermissionTemplate",
    python_path="healthie.mutations.delete_permission_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deletePermissionTemplateInput!"},
    document="""
mutation deletePermissionTemplate($input: deletePermissionTemplateInput) {
  deletePermissionTemplate(input: $input) {
    ...DeletePermissionTemplatePayload
  }
}

fragment DeletePermissionTemplatePayload on deletePermissionTemplatePayload {
  messages {
    ...FieldError
  }
  permission_template {
    ...PermissionTemplateType
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PERMISSION_TEMPLATE_TYPE_FRAGMENT,
    decode=object_of("deletePermissionTemplate", DeletePermissionTemplatePayload),
)
