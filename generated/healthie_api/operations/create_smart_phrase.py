# Generated.
from hero_healthie_runtime.graphql.api import BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.smart_phrase import SMART_PHRASE_FRAGMENT, SmartPhrase
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateSmartPhraseInput(InputModel):
    name: str | None = None
    phrase: str | None = None


class CreateSmartPhrasePayload(BaseModel):
    messages: list[FieldError | None] | None
    smart_phrase: SmartPhrase | None = Field(validation_alias="smartPhrase", serialization_alias="smartPhrase")


OPERATION: GraphQLOperation[CreateSmartPhrasePayload] = GraphQLOperation(
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
