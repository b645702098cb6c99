# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


class CompleteCcdaReconciliationPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[CompleteCcdaReconciliationPayload] = GraphQLOperation(
    name="completeCcdaReconciliation",
    kind="mutation",
    root_field="completeCcdaReconciliation",
    python_path="healthie.mutations.complete_ccda_reconciliation",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "CompleteCcdaReconciliationInput!"},
    document="""
mutation completeCcdaReconciliation($input: CompleteCcdaReconciliationInput) {
  completeCcdaReconciliation(input: $input) {
    ...CompleteCcdaReconciliationPayload
  }
}

fragment CompleteCcdaReconciliationPayload on CompleteCcdaReconciliationPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("completeCcdaReconciliation", CompleteCcdaReconciliationPayload),
)
