# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course_item import COURSE_ITEM_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_course_item_payload import UPDATE_COURSE_ITEM_PAYLOAD_FRAGMENT, UpdateCourseItemPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCourseItemPayload] = GraphQLOperation(
    name="updateCourseItem",
    kind="mutation",
    root_field="updateCourseItem",
    python_path="healthie.mutations.update_course_item",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCourseItemInput"},
    document="""
mutation updateCourseItem($input: updateCourseItemInput) {
  updateCourseItem(input: $input) {
    ...UpdateCourseItemPayload
  }
}
"""
    + UPDATE_COURSE_ITEM_PAYLOAD_FRAGMENT
    + COURSE_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCourseItem", UpdateCourseItemPayload),
)
