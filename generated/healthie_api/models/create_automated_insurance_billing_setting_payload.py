# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.automated_insurance_billing_setting import AutomatedInsuranceBillingSetting
from ..models.field_error import FieldError


class CreateAutomatedInsuranceBillingSettingPayload(BaseModel):
    automated_insurance_billing_setting: AutomatedInsuranceBillingSetting | None
    messages: list[FieldError | None] | None


CREATE_AUTOMATED_INSURANCE_BILLING_SETTING_PAYLOAD_FRAGMENT = """
fragment CreateAutomatedInsuranceBillingSettingPayload on createAutomatedInsuranceBillingSettingPayload {
  automated_insurance_billing_setting {
    ...AutomatedInsuranceBillingSetting
  }
  messages {
    ...FieldError
  }
}
"""
