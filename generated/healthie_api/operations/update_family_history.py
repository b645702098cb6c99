# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.family_history_condition import FAMILY_HISTORY_CONDITION_FRAGMENT, FamilyHistoryCondition
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateFamilyHistoryInput(InputModel):
    concept_id: ID | None = None
    id: ID | None = None
    relationships: list[str | None] | None = None
    user_id: ID | None = None


class UpdateFamilyHistoryPayload(BaseModel):
    duplicate_family_history_condition: FamilyHistoryCondition | None
    family_history_condition: FamilyHistoryCondition | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateFamilyHistoryPayload] = GraphQLOperation(
    name="updateFamilyHistory",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateFamilyHistoryInput!"},
    document="""
mutation updateFamilyHistory($input: updateFamilyHistoryInput) {
 updateFamilyHistory(input: $input) {
 ...UpdateFamilyHistoryPayload
 }
}

fragment UpdateFamilyHistoryPayload on updateFamilyHistoryPayload {
 duplicate_family_history_condition {
 ...FamilyHistoryCondition
 }
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
    decode=object_of("updateFamilyHistory", UpdateFamilyHistoryPayload),
)
