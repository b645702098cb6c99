# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.completed_course_item import COMPLETED_COURSE_ITEM_FRAGMENT
from ..models.create_completed_course_item_payload import (
    CREATE_COMPLETED_COURSE_ITEM_PAYLOAD_FRAGMENT,
    CreateCompletedCourseItemPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCompletedCourseItemPayload] = GraphQLOperation(
    name="createCompletedCourseItem",
    kind="mutation",
    root_field="createCompletedCourseItem",
    python_path="healthie.mutations.create_completed_course_item",
    safety="create",
    confidence="full",
    arguments={"input": "createCompletedCourseItemInput!"},
    document="""
mutation createCompletedCourseItem($input: createCompletedCourseItemInput!) {
  createCompletedCourseItem(input: $input) {
    ...CreateCompletedCourseItemPayload
  }
}
"""
    + CREATE_COMPLETED_COURSE_ITEM_PAYLOAD_FRAGMENT
    + COMPLETED_COURSE_ITEM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCompletedCourseItem", CreateCompletedCourseItemPayload),
)
