# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_note_payload import CreateNotePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateNotePayload] = GraphQLOperation(
    name="createNote",
    kind="mutation",
    root_field="createNote",
    python_path="healthie.mutations.create_note",
    safety="create",
    confidence="full",
    arguments={"input": "createNoteInput!"},
    document="""
mutation createNote($input: createNoteInput!) {
  createNote(input: $input) {
    ...CreateNotePayload
  }
}

fragment CreateNotePayload on createNotePayload {
  messages {
    ...FieldError
  }
  note {
    ...Note
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment Note on Note {
  attached_audio_url
  attached_image_url
  content
  conversation_id
  created_at
  creator {
    id
  }
  creator_display_name
  deleted_by_user
  document_id
  document_name
  id
  image_name
  is_autoresponse
  on_behalf_user {
    id
  }
  scheduled_at
  scheduled_conversation_id
  task {
    id
  }
  updated_at
  user_id
  viewed
}
""",
    decode=object_of("createNote", CreateNotePayload),
)
