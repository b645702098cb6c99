# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.remove_draft_payload import RemoveDraftPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RemoveDraftPayload] = GraphQLOperation(
    name="removeDraft",
    kind="mutation",
    root_field="removeDraft",
    python_path="healthie.mutations.remove_draft",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "removeDraftInput"},
    document="""
mutation removeDraft($input: removeDraftInput) {
  removeDraft(input: $input) {
    ...RemoveDraftPayload
  }
}

fragment RemoveDraftPayload on removeDraftPayload {
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
    decode=object_of("removeDraft", RemoveDraftPayload),
)
