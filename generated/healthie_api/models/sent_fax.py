# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime


class SentFax(BaseModel):
    created_at: DateTime
    destination_number: str | None
    id: ID
    parsed_form_answer_group_ids: list[ID] | None
    patient: Reference | None
    resendable: Boolean | None
    sender: Reference | None
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
    id
  }
  resendable
  sender {
    id
  }
  status
  status_display_string
  updated_at
}
"""
