# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.family_history_condition import FAMILY_HISTORY_CONDITION_FRAGMENT, FamilyHistoryCondition
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateFamilyHistoryInput(InputModel):
    concept_id: ID | None = None
    relationships: list[str | None] | None = None
    user_id: ID | None = None


class DeleteFamilyHistoryInput(InputModel):
    id: ID | None = None


class UpdateFamilyHistoryInput(InputModel):
    concept_id: ID | None = None
    id: ID | None = None
    relationships: list[str | None] | None = None
    user_id: ID | None = None


class CreateFamilyHistoryPayload(BaseModel):
    duplicate_family_history_condition: FamilyHistoryCondition | None
    family_history_condition: FamilyHistoryCondition | None
    messages: list[FieldError | None] | None


class DeleteFamilyHistoryPayload(BaseModel):
    family_history_condition: FamilyHistoryCondition | None
    messages: list[FieldError | None] | None


class UpdateFamilyHistoryPayload(BaseModel):
    duplicate_family_history_condition: FamilyHistoryCondition | None
    family_history_condition: FamilyHistoryCondition | None
    messages: list[FieldError | None] | None


CREATE_FAMILY_HISTORY: GraphQLOperation[CreateFamilyHistoryPayload] = GraphQLOperation(
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

DELETE_FAMILY_HISTORY: GraphQLOperation[DeleteFamilyHistoryPayload] = GraphQLOperation(
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

UPDATE_FAMILY_HISTORY: GraphQLOperation[UpdateFamilyHistoryPayload] = GraphQLOperation(
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
