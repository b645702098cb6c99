# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.smart_phrase import SMART_PHRASE_FRAGMENT, SmartPhrase


class CreateSmartPhraseInput(InputModel):
    name: str | None = None
    phrase: str | None = None


class CreateSmartPhrasePayload(BaseModel):
    messages: list[FieldError | None] | None
    smart_phrase: SmartPhrase | None = Field(validation_alias="smartPhrase", serialization_alias="smartPhrase")


OPERATION: GraphQLOperation[CreateSmartPhrasePayload] = GraphQLOperation(
    name="createSmartPhrase",
    kind="mutation",
    root_field="createSmartPhrase",
    python_path="healthie.mutations.create_smart_phrase",
    safety="create",
    confidence="full",
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
    + SMART_PHRASE_FRAGMENT,
    decode=object_of("createSmartPhrase", CreateSmartPhrasePayload),
)
