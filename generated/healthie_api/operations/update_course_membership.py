# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course_membership import COURSE_MEMBERSHIP_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_course_membership_payload import (
    UPDATE_COURSE_MEMBERSHIP_PAYLOAD_FRAGMENT,
    UpdateCourseMembershipPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCourseMembershipPayload] = GraphQLOperation(
    name="updateCourseMembership",
    kind="mutation",
    root_field="updateCourseMembership",
    python_path="healthie.mutations.update_course_membership",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCourseMembershipInput"},
    document="""
mutation updateCourseMembership($input: updateCourseMembershipInput) {
  updateCourseMembership(input: $input) {
    ...UpdateCourseMembershipPayload
  }
}
"""
    + UPDATE_COURSE_MEMBERSHIP_PAYLOAD_FRAGMENT
    + COURSE_MEMBERSHIP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCourseMembership", UpdateCourseMembershipPayload),
)
