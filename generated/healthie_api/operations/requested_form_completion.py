# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.requested_form_completion import REQUESTED_FORM_COMPLETION_FRAGMENT, RequestedFormCompletion

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
"""
    + REQUESTED_FORM_COMPLETION_FRAGMENT,
    decode=optional_object_of("requestedFormCompletion", RequestedFormCompletion),
)
