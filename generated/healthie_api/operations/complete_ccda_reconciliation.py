# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.user import USER_FRAGMENT, User


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
    safety="idempotent_write",
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
