# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.care_plan import CarePlan
from ..models.field_error import FieldError


class BulkUpdateCarePlanUsersPayload(BaseModel):
    care_plans: list[CarePlan | None] | None = Field(validation_alias="carePlans", serialization_alias="carePlans")
    messages: list[FieldError | None] | None


BULK_UPDATE_CARE_PLAN_USERS_PAYLOAD_FRAGMENT = """
fragment BulkUpdateCarePlanUsersPayload on bulkUpdateCarePlanUsersPayload {
  carePlans {
    ...CarePlan
  }
  messages {
    ...FieldError
  }
}
"""
