# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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
