# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.policy import POLICY_FRAGMENT, Policy


class UpdatePolicyMutationPayload(BaseModel):
    messages: list[FieldError | None] | None
    policy: Policy | None


OPERATION: GraphQLOperation[UpdatePolicyMutationPayload] = GraphQLOperation(
    name="updatePolicy",
    kind="mutation",
    root_field="updatePolicy",
    python_path="healthie.mutations.update_policy",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updatePolicyMutationInput!"},
    document="""
mutation updatePolicy($input: updatePolicyMutationInput) {
  updatePolicy(input: $input) {
    ...UpdatePolicyMutationPayload
  }
}

fragment UpdatePolicyMutationPayload on updatePolicyMutationPayload {
  messages {
    ...FieldError
  }
  policy {
    ...Policy
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + POLICY_FRAGMENT,
    decode=object_of("updatePolicy", UpdatePolicyMutationPayload),
    facts=(
        Fact(
            argument="input.user_id",
            kind="ignored",
            text="does nothing at the vendor; a policy cannot be moved to another patient",
            check="warn",
        ),
    ),
)
