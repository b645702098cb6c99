# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_draft_payload import CreateDraftPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateDraftPayload] = GraphQLOperation(
    name="createDraft",
    kind="mutation",
    root_field="createDraft",
    python_path="healthie.mutations.create_draft",
    safety="create",
    confidence="full",
    arguments={"input": "createDraftInput"},
    document="""
mutation createDraft($input: createDraftInput) {
  createDraft(input: $input) {
    ...CreateDraftPayload
  }
}

fragment CreateDraftPayload on createDraftPayload {
  draft {
    ...Draft
  }
  messages {
    ...FieldError
  }
}

fragment Draft on Draft {
  content
  conversation_membership_id
  id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createDraft", CreateDraftPayload),
)
