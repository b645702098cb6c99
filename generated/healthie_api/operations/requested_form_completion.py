# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.requested_form_completion import RequestedFormCompletion
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RequestedFormCompletion | None] = GraphQLOperation(
    name="requestedFormCompletion",
    kind="query",
    root_field="requestedFormCompletion",
    python_path="healthie.queries.requested_form_completion",
    safety="read",
    confidence="full",
    arguments={"id": "ID", "track_opened_event": "Boolean"},
    document="""
query requestedFormCompletion($id: ID, $track_opened_event: Boolean) {
  requestedFormCompletion(id: $id, track_opened_event: $track_opened_event) {
    ...RequestedFormCompletion
  }
}

fragment RequestedFormCompletion on RequestedFormCompletion {
  custom_module_form {
    id
  }
  custom_module_form_id
  date_to_show
  form_answer_group {
    id
  }
  form_answer_group_id
  id
  item_type
  metadata
  recipient {
    id
  }
  recipient_id
  recurring_form {
    id
  }
  sender {
    id
  }
  sender_id
  status
}
""",
    decode=optional_object_of("requestedFormCompletion", RequestedFormCompletion),
)
