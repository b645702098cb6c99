# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.eligibility_check import EligibilityCheck
from ..models.field_error import FieldError


class RunEligibilityCheckMutationPayload(BaseModel):
    eligibility_check: EligibilityCheck | None
    messages: list[FieldError | None] | None


RUN_ELIGIBILITY_CHECK_MUTATION_PAYLOAD_FRAGMENT = """
fragment RunEligibilityCheckMutationPayload on runEligibilityCheckMutationPayload {
  eligibility_check {
    ...EligibilityCheck
  }
  messages {
    ...FieldError
  }
}
"""
