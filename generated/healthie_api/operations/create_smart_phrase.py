# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_smart_phrase_payload import CREATE_SMART_PHRASE_PAYLOAD_FRAGMENT, CreateSmartPhrasePayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.smart_phrase import SMART_PHRASE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateSmartPhrasePayload] = GraphQLOperation(
    name="createSmartPhrase",
    kind="mutation",
    root_field="createSmartPhrase",
    python_path="healthie.mutations.create_smart_phrase",
    safety="create",
    confidence="full",
    arguments={"input": "createSmartPhraseInput"},
    document="""
mutation createSmartPhrase($input: createSmartPhraseInput) {
  createSmartPhrase(input: $input) {
    ...CreateSmartPhrasePayload
  }
}
"""
    + CREATE_SMART_PHRASE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SMART_PHRASE_FRAGMENT,
    decode=object_of("createSmartPhrase", CreateSmartPhrasePayload),
)
