# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class RequestedFormCompletion(BaseModel):
    custom_module_form: Reference | None
    custom_module_form_id: str | None
    date_to_show: DateTime | None
    form_answer_group: Reference | None
    form_answer_group_id: str | None
    id: ID
    item_type: str
    metadata: str | None
    recipient: Reference | None
    recipient_id: str | None
    recurring_form: Reference | None
    sender: Reference | None
    sender_id: str | None
    status: str | None


REQUESTED_FORM_COMPLETION_FRAGMENT = """
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
"""
