# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    DateTime,
    GraphQLOperation,
    NamedReference,
    Reference,
    optional_object_of,
)

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class RequestedFormCompletion(BaseModel):
    custom_module_form: NamedReference | None
    custom_module_form_id: str | None
    date_to_show: DateTime | None
    form_answer_group: NamedReference | None
    form_answer_group_id: str | None
    id: ID
    item_type: str
    metadata: str | None
    recipient: UserReference | None
    recipient_id: str | None
    recurring_form: Reference | None
    sender: UserReference | None
    sender_id: str | None
    status: str | None


REQUESTED_FORM_COMPLETION_FRAGMENT = """
fragment RequestedFormCompletion on RequestedFormCompletion {
 custom_module_form {
 id
 name
 }
 custom_module_form_id
 date_to_show
 form_answer_group {
 id
 name
 }
 form_answer_group_id
 id
 item_type
 metadata
 recipient {
 ...UserReference
 }
 recipient_id
 recurring_form {
 id
 }
 sender {
 ...UserReference
 }
 sender_id
 status
}
"""


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
