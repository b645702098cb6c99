# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.course_benefit import COURSE_BENEFIT_FRAGMENT, CourseBenefit
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateCourseBenefitInput(InputModel):
    benefit: str | None = None
    course_id: ID | None = None


class DeleteCourseBenefitInput(InputModel):
    id: ID | None = None


class CreateCourseBenefitPayload(BaseModel):
    course_benefit: CourseBenefit | None = Field(validation_alias="courseBenefit", serialization_alias="courseBenefit")
    messages: list[FieldError | None] | None


class DeleteCourseBenefitPayload(BaseModel):
    course_benefit: CourseBenefit | None = Field(validation_alias="courseBenefit", serialization_alias="courseBenefit")
    messages: list[FieldError | None] | None


CREATE_COURSE_BENEFIT: GraphQLOperation[CreateCourseBenefitPayload] = GraphQLOperation(
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

DELETE_COURSE_BENEFIT: GraphQLOperation[DeleteCourseBenefitPayload] = GraphQLOperation(
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
