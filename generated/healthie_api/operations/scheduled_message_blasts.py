# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.note_scheduler_pagination_connection import NoteSchedulerPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[NoteSchedulerPaginationConnection] = GraphQLOperation(
    name="scheduledMessageBlasts",
    kind="query",
    root_field="scheduledMessageBlasts",
    python_path="healthie.queries.scheduled_message_blasts",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "client_id": "String",
        "first": "Int",
        "last": "Int",
        "org_chat": "Boolean",
        "provider_id": "ID",
        "provider_ids": "[ID]",
    },
    page_size=25,
    max_page_size=104,
    document="""
query scheduledMessageBlasts($after: String, $before: String, $client_id: String, $first: Int = 25, $last: Int, $org_chat: Boolean, $provider_id: ID, $provider_ids: [ID]) {
  scheduledMessageBlasts(
    after: $after
    before: $before
    client_id: $client_id
    first: $first
    last: $last
    org_chat: $org_chat
    provider_id: $provider_id
    provider_ids: $provider_ids
  ) {
    ...NoteSchedulerPaginationConnection
  }
}

fragment NoteSchedulerPaginationConnection on NoteSchedulerPaginationConnection {
  nodes {
    ...NoteScheduler
  }
  page_info {
    ...PageInfo
  }
  total_count
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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("scheduledMessageBlasts", NoteSchedulerPaginationConnection),
)
