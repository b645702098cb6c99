# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, GraphQLOperation, optional_object_of

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class SentFax(BaseModel):
    created_at: DateTime
    destination_number: str | None
    id: ID
    parsed_form_answer_group_ids: list[ID] | None
    patient: UserReference | None
    resendable: Boolean | None
    sender: UserReference | None
    status: str | None
    status_display_string: str | None
    updated_at: DateTime | None


SENT_FAX_FRAGMENT = """
fragment SentFax on SentFax {
 created_at
 destination_number
 id
 parsed_form_answer_group_ids
 patient {
 ...UserReference
 }
 resendable
 sender {
 ...UserReference
 }
 status
 status_display_string
 updated_at
}
"""


OPERATION: GraphQLOperation[SentFax | None] = GraphQLOperation(
    name="sentFax",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query sentFax($id: ID!) {
 sentFax(id: $id) {
 ...SentFax
 }
}
"""
    + SENT_FAX_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("sentFax", SentFax),
)
