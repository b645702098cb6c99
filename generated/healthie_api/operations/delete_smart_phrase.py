# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.smart_phrase import SMART_PHRASE_FRAGMENT, SmartPhrase
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteSmartPhraseInput(InputModel):
    id: ID | None = None


class DeleteSmartPhrasePayload(BaseModel):
    messages: list[FieldError | None] | None
    smart_phrase: SmartPhrase | None = Field(validation_alias="smartPhrase", serialization_alias="smartPhrase")


OPERATION: GraphQLOperation[DeleteSmartPhrasePayload] = GraphQLOperation(
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
