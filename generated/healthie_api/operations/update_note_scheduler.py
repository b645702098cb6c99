# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_note_scheduler_payload import UpdateNoteSchedulerPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateNoteSchedulerPayload] = GraphQLOperation(
    name="updateNoteScheduler",
    kind="mutation",
    root_field="updateNoteScheduler",
    python_path="healthie.mutations.update_note_scheduler",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateNoteSchedulerInput"},
    document="""
mutation updateNoteScheduler($input: updateNoteSchedulerInput) {
  updateNoteScheduler(input: $input) {
    ...UpdateNoteSchedulerPayload
  }
}

fragment UpdateNoteSchedulerPayload on updateNoteSchedulerPayload {
  messages {
    ...FieldError
  }
  noteScheduler {
    ...NoteScheduler
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment NoteScheduler on NoteScheduler {
  first_four_invitees {
    id
  }
  id
  invitees {
    id
  }
  invitees_count
  last_task {
    id
  }
  note {
    id
  }
  note_content
  participant_ids
  selected_user_groups {
    id
  }
  selected_users {
    id
  }
  updated_at
  user {
    id
  }
}
""",
    decode=object_of("updateNoteScheduler", UpdateNoteSchedulerPayload),
)
