# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course_membership import COURSE_MEMBERSHIP_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.pause_course_membership_payload import (
    PAUSE_COURSE_MEMBERSHIP_PAYLOAD_FRAGMENT,
    PauseCourseMembershipPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[PauseCourseMembershipPayload] = GraphQLOperation(
    name="pauseCourseMembership",
    kind="mutation",
    root_field="pauseCourseMembership",
    python_path="healthie.mutations.pause_course_membership",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "PauseCourseMembershipInput!"},
    document="""
mutation pauseCourseMembership($input: PauseCourseMembershipInput!) {
  pauseCourseMembership(input: $input) {
    ...PauseCourseMembershipPayload
  }
}
"""
    + PAUSE_COURSE_MEMBERSHIP_PAYLOAD_FRAGMENT
    + COURSE_MEMBERSHIP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("pauseCourseMembership", PauseCourseMembershipPayload),
)
