# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    optional_object_of,
)

from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT, UserGroupReference
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class Document(BaseModel):
    can_only_share: Boolean | None
    created_at: DateTime
    description: str | None
    display_name: str | None
    email_on_welcome: Boolean
    expiring_url: str | None
    extension: str | None
    file_content_type: str | None
    friendly_type: str | None
    id: ID
    include_in_charting: Boolean
    internal_notes: str | None
    metadata: str | None
    owner: UserReference | None
    rel_user: UserReference | None
    rel_user_id: ID | None
    shared: Boolean | None
    shared_on_welcome: Boolean
    shared_user_groups_count: Int | None
    shared_users_count: Int | None
    shared_with_dietitians: Boolean
    unshared_patients_count: Int
    updated_at: DateTime
    user_groups: list[UserGroupReference]


DOCUMENT_FRAGMENT = """
fragment Document on Document {
 can_only_share
 created_at
 description
 display_name
 email_on_welcome
 expiring_url
 extension
 file_content_type
 friendly_type
 id
 include_in_charting
 internal_notes
 metadata
 owner {
 ...UserReference
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
 unshared_patients_count
 updated_at
 user_groups {
 ...UserGroupReference
 }
}
"""


OPERATION: GraphQLOperation[Document | None] = GraphQLOperation(
    name="document",
    kind="query",
    safety="read",
    arguments={"care_plan_id": "ID", "course_id": "ID", "course_item_id": "ID", "custom_module_id": "ID", "id": "ID"},
    document="""
query document($care_plan_id: ID, $course_id: ID, $course_item_id: ID, $custom_module_id: ID, $id: ID) {
 document(
 care_plan_id: $care_plan_id
 course_id: $course_id
 course_item_id: $course_item_id
 custom_module_id: $custom_module_id
 id: $id
 ) {
 ...Document
 }
}
"""
    + DOCUMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT,
    decode=optional_object_of("document", Document),
)
