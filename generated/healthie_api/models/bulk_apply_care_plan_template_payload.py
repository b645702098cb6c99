# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.care_plan import CarePlan
from ..models.field_error import FieldError


class BulkApplyCarePlanTemplatePayload(BaseModel):
    care_plans: list[CarePlan | None] | None = Field(validation_alias="carePlans", serialization_alias="carePlans")
    messages: list[FieldError | None] | None


BULK_APPLY_CARE_PLAN_TEMPLATE_PAYLOAD_FRAGMENT = """
fragment BulkApplyCarePlanTemplatePayload on bulkApplyCarePlanTemplatePayload {
  carePlans {
    ...CarePlan
  }
  messages {
    ...FieldError
  }
}
"""
