# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    NamedReference,
    optional_object_of,
)

from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT, UserGroupReference
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class Folder(BaseModel):
    can_only_share: Boolean | None
    created_at: DateTime
    current_user_can_edit: Boolean | None
    description: str | None
    documents_count: Int | None
    email_on_welcome: Boolean
    folder_id: str | None
    folder_path: list[NamedReference] | None
    id: ID
    name: str | None
    owner: UserReference | None
    parent_folder: NamedReference | None
    rel_user: UserReference | None
    rel_user_id: str | None
    shared: Boolean | None
    shared_on_welcome: Boolean
    shared_user_groups_count: Int | None
    shared_users_count: Int | None
    shared_with_dietitians: Boolean
    subfolders_count: Int | None
    system_generated: Boolean
    unshared_patients_count: Int
    user_groups: list[UserGroupReference]


FOLDER_FRAGMENT = """
fragment Folder on Folder {
 can_only_share
 created_at
 current_user_can_edit
 description
 documents_count
 email_on_welcome
 folder_id
 folder_path {
 id
 name
 }
 id
 name
 owner {
 ...UserReference
 }
 parent_folder {
 id
 name
 }
 rel_user {
 ...UserReference
 }
 rel_user_id
 shared
 shared_on_welcome
 shared_user_groups_count
 shared_users_count
 shared_with_dietitians
 subfolders_count
 system_generated
 unshared_patients_count
 user_groups {
 ...UserGroupReference
 }
}
"""


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
