# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course_benefit import COURSE_BENEFIT_FRAGMENT
from ..models.create_course_benefit_payload import CREATE_COURSE_BENEFIT_PAYLOAD_FRAGMENT, CreateCourseBenefitPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCourseBenefitPayload] = GraphQLOperation(
    name="createCourseBenefit",
    kind="mutation",
    root_field="createCourseBenefit",
    python_path="healthie.mutations.create_course_benefit",
    safety="create",
    confidence="full",
    arguments={"input": "createCourseBenefitInput"},
    document="""
mutation createCourseBenefit($input: createCourseBenefitInput) {
  createCourseBenefit(input: $input) {
    ...CreateCourseBenefitPayload
  }
}
"""
    + CREATE_COURSE_BENEFIT_PAYLOAD_FRAGMENT
    + COURSE_BENEFIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCourseBenefit", CreateCourseBenefitPayload),
)
