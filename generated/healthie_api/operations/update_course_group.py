# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course_group import COURSE_GROUP_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_course_group_payload import UPDATE_COURSE_GROUP_PAYLOAD_FRAGMENT, UpdateCourseGroupPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCourseGroupPayload] = GraphQLOperation(
    name="updateCourseGroup",
    kind="mutation",
    root_field="updateCourseGroup",
    python_path="healthie.mutations.update_course_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCourseGroupInput"},
    document="""
mutation updateCourseGroup($input: updateCourseGroupInput) {
  updateCourseGroup(input: $input) {
    ...UpdateCourseGroupPayload
  }
}
"""
    + UPDATE_COURSE_GROUP_PAYLOAD_FRAGMENT
    + COURSE_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCourseGroup", UpdateCourseGroupPayload),
)
