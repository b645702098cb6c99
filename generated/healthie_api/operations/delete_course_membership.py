# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course_membership import COURSE_MEMBERSHIP_FRAGMENT
from ..models.delete_course_membership_payload import (
    DELETE_COURSE_MEMBERSHIP_PAYLOAD_FRAGMENT,
    DeleteCourseMembershipPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCourseMembershipPayload] = GraphQLOperation(
    name="deleteCourseMembership",
    kind="mutation",
    root_field="deleteCourseMembership",
    python_path="healthie.mutations.delete_course_membership",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCourseMembershipInput"},
    document="""
mutation deleteCourseMembership($input: deleteCourseMembershipInput) {
  deleteCourseMembership(input: $input) {
    ...DeleteCourseMembershipPayload
  }
}
"""
    + DELETE_COURSE_MEMBERSHIP_PAYLOAD_FRAGMENT
    + COURSE_MEMBERSHIP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCourseMembership", DeleteCourseMembershipPayload),
)
