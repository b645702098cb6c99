# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.smart_phrase import SMART_PHRASE_FRAGMENT
from ..models.update_smart_phrase_payload import UPDATE_SMART_PHRASE_PAYLOAD_FRAGMENT, UpdateSmartPhrasePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateSmartPhrasePayload] = GraphQLOperation(
    name="updateSmartPhrase",
    kind="mutation",
    root_field="updateSmartPhrase",
    python_path="healthie.mutations.update_smart_phrase",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateSmartPhraseInput"},
    document="""
mutation updateSmartPhrase($input: updateSmartPhraseInput) {
  updateSmartPhrase(input: $input) {
    ...UpdateSmartPhrasePayload
  }
}
"""
    + UPDATE_SMART_PHRASE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SMART_PHRASE_FRAGMENT,
    decode=object_of("updateSmartPhrase", UpdateSmartPhrasePayload),
)
