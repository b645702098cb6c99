# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_smart_phrase_payload import DELETE_SMART_PHRASE_PAYLOAD_FRAGMENT, DeleteSmartPhrasePayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.smart_phrase import SMART_PHRASE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteSmartPhrasePayload] = GraphQLOperation(
    name="deleteSmartPhrase",
    kind="mutation",
    root_field="deleteSmartPhrase",
    python_path="healthie.mutations.delete_smart_phrase",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteSmartPhraseInput"},
    document="""
mutation deleteSmartPhrase($input: deleteSmartPhraseInput) {
  deleteSmartPhrase(input: $input) {
    ...DeleteSmartPhrasePayload
  }
}
"""
    + DELETE_SMART_PHRASE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SMART_PHRASE_FRAGMENT,
    decode=object_of("deleteSmartPhrase", DeleteSmartPhrasePayload),
)
