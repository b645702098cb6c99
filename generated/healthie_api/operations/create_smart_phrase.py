# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_smart_phrase_payload import CreateSmartPhrasePayload
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

fragment CreateSmartPhrasePayload on createSmartPhrasePayload {
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
    decode=object_of("createSmartPhrase", CreateSmartPhrasePayload),
)
