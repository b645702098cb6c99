# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course_item import COURSE_ITEM_FRAGMENT
from ..models.delete_course_item_payload import DELETE_COURSE_ITEM_PAYLOAD_FRAGMENT, DeleteCourseItemPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCourseItemPayload] = GraphQLOperation(
    name="deleteCourseItem",
    kind="mutation",
    root_field="deleteCourseItem",
    python_path="healthie.mutations.delete_course_item",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCourseItemInput"},
    document="""
mutation deleteCourseItem($input: deleteCourseItemInput) {
  deleteCourseItem(input: $input) {
    ...DeleteCourseItemPayload
  }
}
"""
    + DELETE_COURSE_ITEM_PAYLOAD_FRAGMENT
    + COURSE_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCourseItem", DeleteCourseItemPayload),
)
