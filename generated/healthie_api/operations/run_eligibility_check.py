# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.eligibility_check import ELIGIBILITY_CHECK_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.run_eligibility_check_mutation_payload import (
    RUN_ELIGIBILITY_CHECK_MUTATION_PAYLOAD_FRAGMENT,
    RunEligibilityCheckMutationPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RunEligibilityCheckMutationPayload] = GraphQLOperation(
    name="runEligibilityCheck",
    kind="mutation",
    root_field="runEligibilityCheck",
    python_path="healthie.mutations.run_eligibility_check",
    safety="money",
    confidence="full",
    arguments={"input": "runEligibilityCheckMutationInput"},
    document="""
mutation runEligibilityCheck($input: runEligibilityCheckMutationInput) {
  runEligibilityCheck(input: $input) {
    ...RunEligibilityCheckMutationPayload
  }
}
"""
    + RUN_ELIGIBILITY_CHECK_MUTATION_PAYLOAD_FRAGMENT
    + ELIGIBILITY_CHECK_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("runEligibilityCheck", RunEligibilityCheckMutationPayload),
)
