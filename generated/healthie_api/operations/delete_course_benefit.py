# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.course_benefit import COURSE_BENEFIT_FRAGMENT, CourseBenefit
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCourseBenefitInput(InputModel):
    id: ID | None = None


class DeleteCourseBenefitPayload(BaseModel):
    course_benefit: CourseBenefit | None = Field(validation_alias="courseBenefit", serialization_alias="courseBenefit")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCourseBenefitPayload] = GraphQLOperation(
    name="deleteCourseBenefit",
    kind="mutation",
    root_field="deleteCourseBenefit",
    python_path="healthie.mutations.delete_course_benefit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCourseBenefitInput!"},
    document="""
mutation deleteCourseBenefit($input: deleteCourseBenefitInput) {
  deleteCourseBenefit(input: $input) {
    ...DeleteCourseBenefitPayload
  }
}

fragment DeleteCourseBenefitPayload on deleteCourseBenefitPayload {
  courseBenefit {
    ...CourseBenefit
  }
  messages {
    ...FieldError
  }
}
"""
    + COURSE_BENEFIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCourseBenefit", DeleteCourseBenefitPayload),
)
