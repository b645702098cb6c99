# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.permission_template_type import PERMISSION_TEMPLATE_TYPE_FRAGMENT, PermissionTemplateType
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[PermissionTemplateType | None] = GraphQLOperation(
    name="permissionTemplate",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query permissionTemplate($id: ID) {
 permissionTemplate(id: $id) {
 ...PermissionTemplateType
 }
}
"""
    + PERMISSION_TEMPLATE_TYPE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("permissionTemplate", PermissionTemplateType),
)
