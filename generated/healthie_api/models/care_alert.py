# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, Date, DateTime

from ..models.user_reference import UserReference


class CareAlertPriorityEnum(OpenEnum):
    HIGH = "HIGH"
    NORMAL = "NORMAL"


class CareAlert(BaseModel):
    content: str
    created_at: DateTime
    creator: UserReference | None
    deleted_at: DateTime | None
    expires_on: Date | None
    id: ID
    patient: UserReference | None
    priority: CareAlertPriorityEnum
    updated_at: DateTime


CARE_ALERT_FRAGMENT = """
fragment CareAlert on CareAlert {
 content
 created_at
 creator {
 ...UserReference
 }
 deleted_at
 expires_on
 id
 patient {
 ...UserReference
 }
 priority
 updated_at
}
"""
