# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.course_benefit import COURSE_BENEFIT_FRAGMENT
from ..models.delete_course_benefit_payload import DELETE_COURSE_BENEFIT_PAYLOAD_FRAGMENT, DeleteCourseBenefitPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCourseBenefitPayload] = GraphQLOperation(
    name="deleteCourseBenefit",
    kind="mutation",
    root_field="deleteCourseBenefit",
    python_path="healthie.mutations.delete_course_benefit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCourseBenefitInput"},
    document="""
mutation deleteCourseBenefit($input: deleteCourseBenefitInput) {
  deleteCourseBenefit(input: $input) {
    ...DeleteCourseBenefitPayload
  }
}
"""
    + DELETE_COURSE_BENEFIT_PAYLOAD_FRAGMENT
    + COURSE_BENEFIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCourseBenefit", DeleteCourseBenefitPayload),
)
