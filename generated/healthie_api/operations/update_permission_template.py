# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.permission_template_type import PERMISSION_TEMPLATE_TYPE_FRAGMENT, PermissionTemplateType


class UpdatePermissionTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    permission_template: PermissionTemplateType | None = Field(
        validation_alias="permissionTemplate", serialization_alias="permissionTemplate"
    )


OPERATION: GraphQLOperation[UpdatePermissionTemplatePayload] = GraphQLOperation(
    name="updatePermissionTemplate",
    kind="mutation",
    root_field="updatePermissionTemplate",
    python_path="healthie.mutations.update_permission_template",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updatePermissionTemplateInput!"},
    document="""
mutation updatePermissionTemplate($input: updatePermissionTemplateInput) {
  updatePermissionTemplate(input: $input) {
    ...UpdatePermissionTemplatePayload
  }
}

fragment UpdatePermissionTemplatePayload on updatePermissionTemplatePayload {
  messages {
    ...FieldError
  }
  permissionTemplate {
    ...PermissionTemplateType
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PERMISSION_TEMPLATE_TYPE_FRAGMENT,
    decode=object_of("updatePermissionTemplate", UpdatePermissionTemplatePayload),
)
