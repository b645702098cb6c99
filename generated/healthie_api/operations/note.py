# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.note import Note
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[Note | None] = GraphQLOperation(
    name="note",
    kind="query",
    root_field="note",
    python_path="healthie.queries.note",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query note($id: ID) {
  note(id: $id) {
    ...Note
  }
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
    decode=optional_object_of("note", Note),
)
