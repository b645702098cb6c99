# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, ZonedDateTime
from pydantic import Field

from ..models.course_membership import COURSE_MEMBERSHIP_FRAGMENT, CourseMembership
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateCourseMembershipInput(InputModel):
    id: ID | None = None
    send_nudge: Boolean | None = None
    start_at: ZonedDateTime | None = None


class UpdateCourseMembershipPayload(BaseModel):
    course_membership: CourseMembership | None = Field(
        validation_alias="courseMembership", serialization_alias="courseMembership"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCourseMembershipPayload] = GraphQLOperation(
    name="updateCourseMembership",
    kind="mutation",
    root_field="updateCourseMembership",
    python_path="healthie.mutations.update_course_membership",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCourseMembershipInput!"},
    document="""
mutation updateCourseMembership($input: updateCourseMembershipInput) {
  updateCourseMembership(input: $input) {
    ...UpdateCourseMembershipPayload
  }
}

fragment UpdateCourseMembershipPayload on updateCourseMembershipPayload {
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
    decode=object_of("updateCourseMembership", UpdateCourseMembershipPayload),
    facts=(
        Fact(
            argument="input.send_nudge",
            kind="drops_all_else",
            text="drops all other changes of the same call: send it alone",
            check="refuse",
            others=("id",),
        ),
    ),
)
