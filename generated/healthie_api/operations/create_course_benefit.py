# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.course_benefit import COURSE_BENEFIT_FRAGMENT, CourseBenefit
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateCourseBenefitInput(InputModel):
    benefit: str | None = None
    course_id: ID | None = None


class CreateCourseBenefitPayload(BaseModel):
    course_benefit: CourseBenefit | None = Field(validation_alias="courseBenefit", serialization_alias="courseBenefit")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCourseBenefitPayload] = GraphQLOperation(
    name="createCourseBenefit",
    kind="mutation",
    safety="create",
    arguments={"input": "createCourseBenefitInput!"},
    document="""
mutation createCourseBenefit($input: createCourseBenefitInput) {
 createCourseBenefit(input: $input) {
 ...CreateCourseBenefitPayload
 }
}

fragment CreateCourseBenefitPayload on createCourseBenefitPayload {
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
    decode=object_of("createCourseBenefit", CreateCourseBenefitPayload),
)
