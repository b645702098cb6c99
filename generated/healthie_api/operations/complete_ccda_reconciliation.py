# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


class CompleteCcdaReconciliationInput(InputModel):
    added_allergy_ids: list[ID | None] | None = None
    added_medication_ids: list[ID | None] | None = None
    added_problem_ids: list[ID | None] | None = None
    id: ID | None = None


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
