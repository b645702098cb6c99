# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.family_history_condition import FAMILY_HISTORY_CONDITION_FRAGMENT, FamilyHistoryCondition
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteFamilyHistoryInput(InputModel):
    id: ID | None = None


class DeleteFamilyHistoryPayload(BaseModel):
    family_history_condition: FamilyHistoryCondition | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteFamilyHistoryPayload] = GraphQLOperation(
    name="deleteFamilyHistory",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteFamilyHistoryInput!"},
    document="""
mutation deleteFamilyHistory($input: deleteFamilyHistoryInput) {
 deleteFamilyHistory(input: $input) {
 ...DeleteFamilyHistoryPayload
 }
}

fragment DeleteFamilyHistoryPayload on deleteFamilyHistoryPayload {
 family_history_condition {
 ...FamilyHistoryCondition
 }
 messages {
 ...FieldError
 }
}
"""
    + FAMILY_HISTORY_CONDITION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFamilyHistory", DeleteFamilyHistoryPayload),
)
