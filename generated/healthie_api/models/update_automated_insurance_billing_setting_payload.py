# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.automated_insurance_billing_setting import AutomatedInsuranceBillingSetting
from ..models.field_error import FieldError


class UpdateAutomatedInsuranceBillingSettingPayload(BaseModel):
    automated_insurance_billing_setting: AutomatedInsuranceBillingSetting | None
    messages: list[FieldError | None] | None


UPDATE_AUTOMATED_INSURANCE_BILLING_SETTING_PAYLOAD_FRAGMENT = """
fragment UpdateAutomatedInsuranceBillingSettingPayload on updateAutomatedInsuranceBillingSettingPayload {
  automated_insurance_billing_setting {
    ...AutomatedInsuranceBillingSetting
  }
  messages {
    ...FieldError
  }
}
"""
