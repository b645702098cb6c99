# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.copy_course_payload import COPY_COURSE_PAYLOAD_FRAGMENT, CopyCoursePayload
from ..models.course import COURSE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CopyCoursePayload] = GraphQLOperation(
    name="copyCourse",
    kind="mutation",
    root_field="copyCourse",
    python_path="healthie.mutations.copy_course",
    safety="create",
    confidence="full",
    arguments={"input": "copyCourseInput!"},
    document="""
mutation copyCourse($input: copyCourseInput!) {
  copyCourse(input: $input) {
    ...CopyCoursePayload
  }
}
"""
    + COPY_COURSE_PAYLOAD_FRAGMENT
    + COURSE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("copyCourse", CopyCoursePayload),
)
