# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.family_history_condition import FAMILY_HISTORY_CONDITION_FRAGMENT, FamilyHistoryCondition
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateFamilyHistoryInput(InputModel):
    concept_id: ID | None = None
    relationships: list[str | None] | None = None
    user_id: ID | None = None


class CreateFamilyHistoryPayload(BaseModel):
    duplicate_family_history_condition: FamilyHistoryCondition | None
    family_history_condition: FamilyHistoryCondition | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateFamilyHistoryPayload] = GraphQLOperation(
    name="createFamilyHistory",
    kind="mutation",
    safety="create",
    arguments={"input": "createFamilyHistoryInput!"},
    document="""
mutation createFamilyHistory($input: createFamilyHistoryInput) {
 createFamilyHistory(input: $input) {
 ...CreateFamilyHistoryPayload
 }
}

fragment CreateFamilyHistoryPayload on createFamilyHistoryPayload {
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
    decode=object_of("createFamilyHistory", CreateFamilyHistoryPayload),
)
