# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.permission_template_type import PERMISSION_TEMPLATE_TYPE_FRAGMENT, PermissionTemplateType
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeletePermissionTemplateInput(InputModel):
    id: ID | None = None


class DeletePermissionTemplatePayload(BaseModel):
    messages: list[FieldError | None] | None
    permission_template: PermissionTemplateType | None


OPERATION: GraphQLOperation[DeletePermissionTemplatePayload] = GraphQLOperation(
    name="deletePermissionTemplate",
    kind="mutation",
    safety="idempotent_write",
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
    + PERMISSION_TEMPLATE_TYPE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deletePermissionTemplate", DeletePermissionTemplatePayload),
)
