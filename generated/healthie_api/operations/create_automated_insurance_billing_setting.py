# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.automated_insurance_billing_setting import AUTOMATED_INSURANCE_BILLING_SETTING_FRAGMENT
from ..models.create_automated_insurance_billing_setting_payload import (
    CREATE_AUTOMATED_INSURANCE_BILLING_SETTING_PAYLOAD_FRAGMENT,
    CreateAutomatedInsuranceBillingSettingPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAutomatedInsuranceBillingSettingPayload] = GraphQLOperation(
    name="createAutomatedInsuranceBillingSetting",
    kind="mutation",
    root_field="createAutomatedInsuranceBillingSetting",
    python_path="healthie.mutations.create_automated_insurance_billing_setting",
    safety="create",
    confidence="full",
    arguments={"input": "createAutomatedInsuranceBillingSettingInput"},
    document="""
mutation createAutomatedInsuranceBillingSetting($input: createAutomatedInsuranceBillingSettingInput) {
  createAutomatedInsuranceBillingSetting(input: $input) {
    ...CreateAutomatedInsuranceBillingSettingPayload
  }
}
"""
    + CREATE_AUTOMATED_INSURANCE_BILLING_SETTING_PAYLOAD_FRAGMENT
    + AUTOMATED_INSURANCE_BILLING_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAutomatedInsuranceBillingSetting", CreateAutomatedInsuranceBillingSettingPayload),
)
