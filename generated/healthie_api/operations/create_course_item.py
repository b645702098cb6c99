# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course_item import COURSE_ITEM_FRAGMENT
from ..models.create_course_item_payload import CREATE_COURSE_ITEM_PAYLOAD_FRAGMENT, CreateCourseItemPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCourseItemPayload] = GraphQLOperation(
    name="createCourseItem",
    kind="mutation",
    root_field="createCourseItem",
    python_path="healthie.mutations.create_course_item",
    safety="create",
    confidence="full",
    arguments={"input": "createCourseItemInput"},
    document="""
mutation createCourseItem($input: createCourseItemInput) {
  createCourseItem(input: $input) {
    ...CreateCourseItemPayload
  }
}
"""
    + CREATE_COURSE_ITEM_PAYLOAD_FRAGMENT
    + COURSE_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCourseItem", CreateCourseItemPayload),
)
