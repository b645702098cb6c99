# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
