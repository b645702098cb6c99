# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_smart_phrase_payload import DeleteSmartPhrasePayload
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

fragment DeleteSmartPhrasePayload on deleteSmartPhrasePayload {
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
    decode=object_of("deleteSmartPhrase", DeleteSmartPhrasePayload),
)
