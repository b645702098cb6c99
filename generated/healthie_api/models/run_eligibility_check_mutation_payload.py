# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
