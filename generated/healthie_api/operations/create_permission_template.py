# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.permission_template_type import PERMISSION_TEMPLATE_TYPE_FRAGMENT, PermissionTemplateType


class CreatePermissionTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    new_permission_template: PermissionTemplateType | None = Field(
        validation_alias="newPermissionTemplate", serialization_alias="newPermissionTemplate"
    )


OPERATION: GraphQLOperation[CreatePermissionTemplatePayload] = GraphQLOperation(
    name="createPermissionTemplate",
    kind="mutation",
    root_field="createPermissionTemplate",
    python_path="healthie.mutations.create_permission_template",
    safety="create",
    confidence="full",
    arguments={"input": "createPermissionTemplateInput!"},
    document="""
mutation createPermissionTemplate($input: createPermissionTemplateInput) {
  createPermissionTemplate(input: $input) {
    ...CreatePermissionTemplatePayload
  }
}

fragment CreatePermissionTemplatePayload on createPermissionTemplatePayload {
  messages {
    ...FieldError
  }
  newPermissionTemplate {
    ...PermissionTemplateType
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PERMISSION_TEMPLATE_TYPE_FRAGMENT,
    decode=object_of("createPermissionTemplate", CreatePermissionTemplatePayload),
)
