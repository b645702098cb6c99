# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime

from ..models.user_reference import UserReference


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
