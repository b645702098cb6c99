# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.eligibility_check import ELIGIBILITY_CHECK_FRAGMENT, EligibilityCheck
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class RunEligibilityCheckMutationPayload(BaseModel):
    eligibility_check: EligibilityCheck | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[RunEligibilityCheckMutationPayload] = GraphQLOperation(
    name="runEligibilityCheck",
    kind="mutation",
    root_field="runEligibilityCheck",
    python_path="healthie.mutations.run_eligibility_check",
    safety="money",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("runEligibilityCheck", RunEligibilityCheckMutationPayload),
)
