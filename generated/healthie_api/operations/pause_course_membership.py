# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.course_membership import COURSE_MEMBERSHIP_FRAGMENT, CourseMembership
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class PauseCourseMembershipInput(InputModel):
    id: ID


class PauseCourseMembershipPayload(BaseModel):
    course_membership: CourseMembership | None = Field(
        validation_alias="courseMembership", serialization_alias="courseMembership"
    )
    messages: list[FieldError | None] | None


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

fragment PauseCourseMembershipPayload on PauseCourseMembershipPayload {
  courseMembership {
    ...CourseMembership
  }
  messages {
    ...FieldError
  }
}
"""
    + COURSE_MEMBERSHIP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("pauseCourseMembership", PauseCourseMembershipPayload),
)
