# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime

from ..enums.eligibility_check_service import EligibilityCheckService
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class RunEligibilityCheckMutationInput(InputModel):
    eligibility_check_service: EligibilityCheckService | str | None = None
    id: ID | None = None
    service_codes: list[str | None] | None = None


class EligibilityCheck(BaseModel):
    created_at: DateTime | None
    id: ID
    policy: Reference | None
    policy_id: ID
    response: str | None
    response_as_html: str | None


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
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("runEligibilityCheck", RunEligibilityCheckMutationPayload),
)
