# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Date, DateTime

from ..enums.care_alert_priority_enum import CareAlertPriorityEnum


class CareAlert(BaseModel):
    content: str
    created_at: DateTime
    creator: Reference | None
    deleted_at: DateTime | None
    expires_on: Date | None
    id: ID
    patient: Reference | None
    priority: CareAlertPriorityEnum
    updated_at: DateTime


CARE_ALERT_FRAGMENT = """
fragment CareAlert on CareAlert {
  content
  created_at
  creator {
    id
  }
  deleted_at
  expires_on
  id
  patient {
    id
  }
  priority
  updated_at
}
"""
