# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course import COURSE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_course_payload import UPDATE_COURSE_PAYLOAD_FRAGMENT, UpdateCoursePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCoursePayload] = GraphQLOperation(
    name="updateCourse",
    kind="mutation",
    root_field="updateCourse",
    python_path="healthie.mutations.update_course",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCourseInput"},
    document="""
mutation updateCourse($input: updateCourseInput) {
  updateCourse(input: $input) {
    ...UpdateCoursePayload
  }
}
"""
    + UPDATE_COURSE_PAYLOAD_FRAGMENT
    + COURSE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCourse", UpdateCoursePayload),
)
