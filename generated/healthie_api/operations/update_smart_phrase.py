# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_smart_phrase_payload import UpdateSmartPhrasePayload
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

fragment UpdateSmartPhrasePayload on updateSmartPhrasePayload {
  messages {
    ...FieldError
  }
  smartPhrase {
    ...SmartPhrase
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment SmartPhrase on SmartPhrase {
  created_at
  id
  name
  phrase
  updated_at
  user {
    id
  }
}
""",
    decode=object_of("updateSmartPhrase", UpdateSmartPhrasePayload),
)
