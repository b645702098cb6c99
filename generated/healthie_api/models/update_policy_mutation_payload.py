# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.policy import Policy


class UpdatePolicyMutationPayload(BaseModel):
    messages: list[FieldError | None] | None
    policy: Policy | None


UPDATE_POLICY_MUTATION_PAYLOAD_FRAGMENT = """
fragment UpdatePolicyMutationPayload on updatePolicyMutationPayload {
  messages {
    ...FieldError
  }
  policy {
    ...Policy
  }
}
"""
