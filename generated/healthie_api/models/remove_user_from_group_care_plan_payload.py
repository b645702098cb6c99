# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.group_care_plan_user_connection import GroupCarePlanUserConnection


class RemoveUserFromGroupCarePlanPayload(BaseModel):
    group_care_plan_user_connection: GroupCarePlanUserConnection | None = Field(
        validation_alias="groupCarePlanUserConnection", serialization_alias="groupCarePlanUserConnection"
    )
    messages: list[FieldError | None] | None


REMOVE_USER_FROM_GROUP_CARE_PLAN_PAYLOAD_FRAGMENT = """
fragment RemoveUserFromGroupCarePlanPayload on removeUserFromGroupCarePlanPayload {
  groupCarePlanUserConnection {
    ...GroupCarePlanUserConnection
  }
  messages {
    ...FieldError
  }
}
"""
