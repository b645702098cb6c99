# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course import COURSE_FRAGMENT
from ..models.create_course_payload import CREATE_COURSE_PAYLOAD_FRAGMENT, CreateCoursePayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCoursePayload] = GraphQLOperation(
    name="createCourse",
    kind="mutation",
    root_field="createCourse",
    python_path="healthie.mutations.create_course",
    safety="create",
    confidence="full",
    arguments={"input": "createCourseInput"},
    document="""
mutation createCourse($input: createCourseInput) {
  createCourse(input: $input) {
    ...CreateCoursePayload
  }
}
"""
    + CREATE_COURSE_PAYLOAD_FRAGMENT
    + COURSE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCourse", CreateCoursePayload),
)
