# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.smart_phrase import SMART_PHRASE_FRAGMENT, SmartPhrase
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class UpdateSmartPhraseInput(InputModel):
    id: ID | None = None
    name: str | None = None
    phrase: str | None = None


class UpdateSmartPhrasePayload(BaseModel):
    messages: list[FieldError | None] | None
    smart_phrase: SmartPhrase | None = Field(validation_alias="smartPhrase", serialization_alias="smartPhrase")


OPERATION: GraphQLOperation[UpdateSmartPhrasePayload] = GraphQLOperation(
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
