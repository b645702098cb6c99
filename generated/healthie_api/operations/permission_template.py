# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.permission_template_type import PERMISSION_TEMPLATE_TYPE_FRAGMENT, PermissionTemplateType

OPERATION: GraphQLOperation[PermissionTemplateType | None] = GraphQLOperation(
    name="permissionTemplate",
    kind="query",
    root_field="permissionTemplate",
    python_path="healthie.queries.permission_template",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query permissionTemplate($id: ID) {
  permissionTemplate(id: $id) {
    ...PermissionTemplateType
  }
}
"""
    + PERMISSION_TEMPLATE_TYPE_FRAGMENT,
    decode=optional_object_of("permissionTemplate", PermissionTemplateType),
)
