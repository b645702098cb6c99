# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course import COURSE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.share_course_payload import SHARE_COURSE_PAYLOAD_FRAGMENT, ShareCoursePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ShareCoursePayload] = GraphQLOperation(
    name="shareCourse",
    kind="mutation",
    root_field="shareCourse",
    python_path="healthie.mutations.share_course",
    safety="create",
    confidence="full",
    arguments={"input": "shareCourseInput"},
    document="""
mutation shareCourse($input: shareCourseInput) {
  shareCourse(input: $input) {
    ...ShareCoursePayload
  }
}
"""
    + SHARE_COURSE_PAYLOAD_FRAGMENT
    + COURSE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("shareCourse", ShareCoursePayload),
)
