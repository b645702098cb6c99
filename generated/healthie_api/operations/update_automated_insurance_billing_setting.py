# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.automated_insurance_billing_setting import AUTOMATED_INSURANCE_BILLING_SETTING_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_automated_insurance_billing_setting_payload import (
    UPDATE_AUTOMATED_INSURANCE_BILLING_SETTING_PAYLOAD_FRAGMENT,
    UpdateAutomatedInsuranceBillingSettingPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAutomatedInsuranceBillingSettingPayload] = GraphQLOperation(
    name="updateAutomatedInsuranceBillingSetting",
    kind="mutation",
    root_field="updateAutomatedInsuranceBillingSetting",
    python_path="healthie.mutations.update_automated_insurance_billing_setting",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAutomatedInsuranceBillingSettingInput"},
    document="""
mutation updateAutomatedInsuranceBillingSetting($input: updateAutomatedInsuranceBillingSettingInput) {
  updateAutomatedInsuranceBillingSetting(input: $input) {
    ...UpdateAutomatedInsuranceBillingSettingPayload
  }
}
"""
    + UPDATE_AUTOMATED_INSURANCE_BILLING_SETTING_PAYLOAD_FRAGMENT
    + AUTOMATED_INSURANCE_BILLING_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAutomatedInsuranceBillingSetting", UpdateAutomatedInsuranceBillingSettingPayload),
)
