# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.run_eligibility_check_mutation_payload import RunEligibilityCheckMutationPayload
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

fragment RunEligibilityCheckMutationPayload on runEligibilityCheckMutationPayload {
  eligibility_check {
    ...EligibilityCheck
  }
  messages {
    ...FieldError
  }
}

fragment EligibilityCheck on EligibilityCheck {
  created_at
  id
  policy {
    id
  }
  policy_id
  response
  response_as_html
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("runEligibilityCheck", RunEligibilityCheckMutationPayload),
)
