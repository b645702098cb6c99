# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course import COURSE_FRAGMENT
from ..models.delete_course_payload import DELETE_COURSE_PAYLOAD_FRAGMENT, DeleteCoursePayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCoursePayload] = GraphQLOperation(
    name="deleteCourse",
    kind="mutation",
    root_field="deleteCourse",
    python_path="healthie.mutations.delete_course",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCourseInput"},
    document="""
mutation deleteCourse($input: deleteCourseInput) {
  deleteCourse(input: $input) {
    ...DeleteCoursePayload
  }
}
"""
    + DELETE_COURSE_PAYLOAD_FRAGMENT
    + COURSE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCourse", DeleteCoursePayload),
)
