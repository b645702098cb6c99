# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course_group import COURSE_GROUP_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.resume_course_group_payload import RESUME_COURSE_GROUP_PAYLOAD_FRAGMENT, ResumeCourseGroupPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ResumeCourseGroupPayload] = GraphQLOperation(
    name="resumeCourseGroup",
    kind="mutation",
    root_field="resumeCourseGroup",
    python_path="healthie.mutations.resume_course_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "ResumeCourseGroupInput!"},
    document="""
mutation resumeCourseGroup($input: ResumeCourseGroupInput!) {
  resumeCourseGroup(input: $input) {
    ...ResumeCourseGroupPayload
  }
}
"""
    + RESUME_COURSE_GROUP_PAYLOAD_FRAGMENT
    + COURSE_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("resumeCourseGroup", ResumeCourseGroupPayload),
)
