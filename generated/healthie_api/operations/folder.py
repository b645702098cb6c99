# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.folder import FOLDER_FRAGMENT, Folder
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[Folder | None] = GraphQLOperation(
    name="folder",
    kind="query",
    safety="read",
    arguments={"custom_module_id": "ID", "id": "String"},
    document="""
query folder($custom_module_id: ID, $id: String) {
 folder(custom_module_id: $custom_module_id, id: $id) {
 ...Folder
 }
}
"""
    + FOLDER_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT,
    decode=optional_object_of("folder", Folder),
)
