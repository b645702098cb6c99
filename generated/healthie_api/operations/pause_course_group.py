# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course_group import COURSE_GROUP_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.pause_course_group_payload import PAUSE_COURSE_GROUP_PAYLOAD_FRAGMENT, PauseCourseGroupPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[PauseCourseGroupPayload] = GraphQLOperation(
    name="pauseCourseGroup",
    kind="mutation",
    root_field="pauseCourseGroup",
    python_path="healthie.mutations.pause_course_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "PauseCourseGroupInput!"},
    document="""
mutation pauseCourseGroup($input: PauseCourseGroupInput!) {
  pauseCourseGroup(input: $input) {
    ...PauseCourseGroupPayload
  }
}
"""
    + PAUSE_COURSE_GROUP_PAYLOAD_FRAGMENT
    + COURSE_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("pauseCourseGroup", PauseCourseGroupPayload),
)
