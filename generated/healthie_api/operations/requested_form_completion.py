# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.requested_form_completion import REQUESTED_FORM_COMPLETION_FRAGMENT, RequestedFormCompletion
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[RequestedFormCompletion | None] = GraphQLOperation(
    name="requestedFormCompletion",
    kind="query",
    safety="read",
    arguments={"id": "ID", "track_opened_event": "Boolean"},
    document="""
query requestedFormCompletion($id: ID, $track_opened_event: Boolean) {
 requestedFormCompletion(id: $id, track_opened_event: $track_opened_event) {
 ...RequestedFormCompletion
 }
}
"""
    + REQUESTED_FORM_COMPLETION_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("requestedFormCompletion", RequestedFormCompletion),
)
