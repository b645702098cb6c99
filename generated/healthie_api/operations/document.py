# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.document import DOCUMENT_FRAGMENT, Document

OPERATION: GraphQLOperation[Document | None] = GraphQLOperation(
    name="document",
    kind="query",
    root_field="document",
    python_path="healthie.queries.document",
    safety="read",
    confidence="full",
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
    + DOCUMENT_FRAGMENT,
    decode=optional_object_of("document", Document),
)
