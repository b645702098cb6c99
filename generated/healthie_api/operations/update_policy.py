# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.policy import POLICY_FRAGMENT
from ..models.update_policy_mutation_payload import UPDATE_POLICY_MUTATION_PAYLOAD_FRAGMENT, UpdatePolicyMutationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdatePolicyMutationPayload] = GraphQLOperation(
    name="updatePolicy",
    kind="mutation",
    root_field="updatePolicy",
    python_path="healthie.mutations.update_policy",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updatePolicyMutationInput"},
    document="""
mutation updatePolicy($input: updatePolicyMutationInput) {
  updatePolicy(input: $input) {
    ...UpdatePolicyMutationPayload
  }
}
"""
    + UPDATE_POLICY_MUTATION_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + POLICY_FRAGMENT,
    decode=object_of("updatePolicy", UpdatePolicyMutationPayload),
)
