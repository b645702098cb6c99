# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..enums.eligibility_check_service import EligibilityCheckService
from ..models.eligibility_check import ELIGIBILITY_CHECK_FRAGMENT, EligibilityCheck
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_plan import INSURANCE_PLAN_FRAGMENT
from ..models.location_reference import LOCATION_REFERENCE_FRAGMENT
from ..models.policy_reference import POLICY_REFERENCE_FRAGMENT


class RunEligibilityCheckMutationInput(InputModel):
    eligibility_check_service: EligibilityCheckService | str | None = None
    id: ID | None = None
    service_codes: list[str | None] | None = None


class RunEligibilityCheckMutationPayload(BaseModel):
    eligibility_check: EligibilityCheck | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[RunEligibilityCheckMutationPayload] = GraphQLOperation(
    name="runEligibilityCheck",
    kind="mutation",
    safety="money",
    arguments={"input": "runEligibilityCheckMutationInput!"},
    document="""
mutation runEligibilityCheck($input: runEligibilityCheckMutationInput) {
 runEligibilityCheck(input: $input) {
 ...RunEligibilityCheckMutationPayload
 }
}

fragment RunEligibilityCheckMutationPayload on runEligibilityCheckMutationPayload {
 eligibility_check {
 ...EligibilityCheck
 }
 messages {
 ...FieldError
 }
}
"""
    + ELIGIBILITY_CHECK_FRAGMENT
    + POLICY_REFERENCE_FRAGMENT
    + INSURANCE_PLAN_FRAGMENT
    + LOCATION_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("runEligibilityCheck", RunEligibilityCheckMutationPayload),
)
