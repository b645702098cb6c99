# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course_group import COURSE_GROUP_FRAGMENT
from ..models.delete_course_group_payload import DELETE_COURSE_GROUP_PAYLOAD_FRAGMENT, DeleteCourseGroupPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCourseGroupPayload] = GraphQLOperation(
    name="deleteCourseGroup",
    kind="mutation",
    root_field="deleteCourseGroup",
    python_path="healthie.mutations.delete_course_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCourseGroupInput"},
    document="""
mutation deleteCourseGroup($input: deleteCourseGroupInput) {
  deleteCourseGroup(input: $input) {
    ...DeleteCourseGroupPayload
  }
}
"""
    + DELETE_COURSE_GROUP_PAYLOAD_FRAGMENT
    + COURSE_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCourseGroup", DeleteCourseGroupPayload),
)
