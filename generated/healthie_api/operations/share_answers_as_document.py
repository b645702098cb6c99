# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.share_answers_as_document_payload import ShareAnswersAsDocumentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ShareAnswersAsDocumentPayload] = GraphQLOperation(
    name="shareAnswersAsDocument",
    kind="mutation",
    root_field="shareAnswersAsDocument",
    python_path="healthie.mutations.share_answers_as_document",
    safety="create",
    confidence="full",
    arguments={"input": "shareAnswersAsDocumentInput"},
    document="""
mutation shareAnswersAsDocument($input: shareAnswersAsDocumentInput) {
  shareAnswersAsDocument(input: $input) {
    ...ShareAnswersAsDocumentPayload
  }
}

fragment ShareAnswersAsDocumentPayload on shareAnswersAsDocumentPayload {
  document {
    ...Document
  }
  messages {
    ...FieldError
  }
}

fragment Document on Document {
  can_only_share
  created_at
  description
  display_name
  email_on_welcome
  expiring_url
  extension
  file_content_type
  friendly_type
  id
  include_in_charting
  internal_notes
  metadata
  owner {
    id
  }
  rel_user {
    id
  }
  rel_user_id
  shared
  shared_on_welcome
  shared_user_groups_count
  shared_users_count
  shared_with_dietitians
  unshared_patients_count
  updated_at
  user_groups {
    id
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("shareAnswersAsDocument", ShareAnswersAsDocumentPayload),
)
