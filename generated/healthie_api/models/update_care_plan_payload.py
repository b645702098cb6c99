# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.care_plan import CarePlan
from ..models.field_error import FieldError


class UpdateCarePlanPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


UPDATE_CARE_PLAN_PAYLOAD_FRAGMENT = """
fragment UpdateCarePlanPayload on updateCarePlanPayload {
  carePlan {
    ...CarePlan
  }
  messages {
    ...FieldError
  }
}
"""
