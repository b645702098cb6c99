# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.smart_phrase import SMART_PHRASE_FRAGMENT, SmartPhrase


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
    root_field="updateSmartPhrase",
    python_path="healthie.mutations.update_smart_phrase",
    safety="idempotent_write",
    confidence="full",
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
    + SMART_PHRASE_FRAGMENT,
    decode=object_of("updateSmartPhrase", UpdateSmartPhrasePayload),
)
