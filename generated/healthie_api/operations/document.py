# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.document import DOCUMENT_FRAGMENT, Document
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

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
