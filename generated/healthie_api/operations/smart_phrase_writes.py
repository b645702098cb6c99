# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.smart_phrase import SMART_PHRASE_FRAGMENT, SmartPhrase
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateSmartPhraseInput(InputModel):
    name: str | None = None
    phrase: str | None = None


class DeleteSmartPhraseInput(InputModel):
    id: ID | None = None


class UpdateSmartPhraseInput(InputModel):
    id: ID | None = None
    name: str | None = None
    phrase: str | None = None


class CreateSmartPhrasePayload(BaseModel):
    messages: list[FieldError | None] | None
    smart_phrase: SmartPhrase | None = Field(validation_alias="smartPhrase", serialization_alias="smartPhrase")


class DeleteSmartPhrasePayload(BaseModel):
    messages: list[FieldError | None] | None
    smart_phrase: SmartPhrase | None = Field(validation_alias="smartPhrase", serialization_alias="smartPhrase")


class UpdateSmartPhrasePayload(BaseModel):
    messages: list[FieldError | None] | None
    smart_phrase: SmartPhrase | None = Field(validation_alias="smartPhrase", serialization_alias="smartPhrase")


CREATE_SMART_PHRASE: GraphQLOperation[CreateSmartPhrasePayload] = GraphQLOperation(
    name="createSmartPhrase",
    kind="mutation",
    safety="create",
    arguments={"input": "createSmartPhraseInput!"},
    document="""
mutation createSmartPhrase($input: createSmartPhraseInput) {
 createSmartPhrase(input: $input) {
 ...CreateSmartPhrasePayload
 }
}

fragment CreateSmartPhrasePayload on createSmartPhrasePayload {
 messages {
 ...FieldError
 }
 smartPhrase {
 ...SmartPhrase
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SMART_PHRASE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createSmartPhrase", CreateSmartPhrasePayload),
)

DELETE_SMART_PHRASE: GraphQLOperation[DeleteSmartPhrasePayload] = GraphQLOperation(
    name="deleteSmartPhrase",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteSmartPhraseInput!"},
    document="""
mutation deleteSmartPhrase($input: deleteSmartPhraseInput) {
 deleteSmartPhrase(input: $input) {
 ...DeleteSmartPhrasePayload
 }
}

fragment DeleteSmartPhrasePayload on deleteSmartPhrasePayload {
 messages {
 ...FieldError
 }
 smartPhrase {
 ...SmartPhrase
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SMART_PHRASE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteSmartPhrase", DeleteSmartPhrasePayload),
)

UPDATE_SMART_PHRASE: GraphQLOperation[UpdateSmartPhrasePayload] = GraphQLOperation(
    name="updateSmartPhrase",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateSmartPhraseInput!"},
    document="""
mutation updateSmartPhrase($input: updateSmartPhraseInput) {
 updateSmartPhrase(input: $input) {
 ...UpdateSmartPhrasePayload
 }
}

fragment UpdateSmartPhrasePayload on updateSmartPhrasePayload {
 messages {
 ...FieldError
 }
 smartPhrase {
 ...SmartPhrase
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SMART_PHRASE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateSmartPhrase", UpdateSmartPhrasePayload),
)
