# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.smart_phrase import SMART_PHRASE_FRAGMENT, SmartPhrase


class DeleteSmartPhraseInput(InputModel):
    id: ID | None = None


class DeleteSmartPhrasePayload(BaseModel):
    messages: list[FieldError | None] | None
    smart_phrase: SmartPhrase | None = Field(validation_alias="smartPhrase", serialization_alias="smartPhrase")


OPERATION: GraphQLOperation[DeleteSmartPhrasePayload] = GraphQLOperation(
    name="deleteSmartPhrase",
    kind="mutation",
    root_field="deleteSmartPhrase",
    python_path="healthie.mutations.delete_smart_phrase",
    safety="idempotent_write",
    confidence="full",
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
    + SMART_PHRASE_FRAGMENT,
    decode=object_of("deleteSmartPhrase", DeleteSmartPhrasePayload),
)
