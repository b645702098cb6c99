# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.automated_insurance_billing_setting import (
    AUTOMATED_INSURANCE_BILLING_SETTING_FRAGMENT,
    AutomatedInsuranceBillingSetting,
)


class CreateAutomatedInsuranceBillingSettingInput(InputModel):
    auto_create_cms1500s: Boolean | None = None
    auto_submit_cms1500s: Boolean | None = None
    insurance_billing_enabled: Boolean | None = None
    use_cpt_codes_units_and_fees_with_appointment_types: Boolean | None = Field(default=None, deprecated=True)


class UpdateAutomatedInsuranceBillingSettingInput(InputModel):
    auto_create_cms1500s: Boolean | None = None
    auto_submit_cms1500s: Boolean | None = None
    id: ID | None = Field(default=None, deprecated=True)
    insurance_billing_enabled: Boolean | None = None
    use_cpt_codes_units_and_fees_with_appointment_types: Boolean | None = Field(default=None, deprecated=True)


class CreateAutomatedInsuranceBillingSettingPayload(BaseModel):
    automated_insurance_billing_setting: AutomatedInsuranceBillingSetting | None
    messages: list[FieldError | None] | None


class UpdateAutomatedInsuranceBillingSettingPayload(BaseModel):
    automated_insurance_billing_setting: AutomatedInsuranceBillingSetting | None
    messages: list[FieldError | None] | None


CREATE_AUTOMATED_INSURANCE_BILLING_SETTING: GraphQLOperation[CreateAutomatedInsuranceBillingSettingPayload] = (
    GraphQLOperation(
        name="createAutomatedInsuranceBillingSetting",
        kind="mutation",
        safety="create",
        arguments={"input": "createAutomatedInsuranceBillingSettingInput!"},
        document="""
mutation createAutomatedInsuranceBillingSetting($input: createAutomatedInsuranceBillingSettingInput) {
 createAutomatedInsuranceBillingSetting(input: $input) {
 ...CreateAutomatedInsuranceBillingSettingPayload
 }
}

fragment CreateAutomatedInsuranceBillingSettingPayload on createAutomatedInsuranceBillingSettingPayload {
 automated_insurance_billing_setting {
 ...AutomatedInsuranceBillingSetting
 }
 messages {
 ...FieldError
 }
}
"""
        + AUTOMATED_INSURANCE_BILLING_SETTING_FRAGMENT
        + FIELD_ERROR_FRAGMENT,
        decode=object_of("createAutomatedInsuranceBillingSetting", CreateAutomatedInsuranceBillingSettingPayload),
    )
)

UPDATE_AUTOMATED_INSURANCE_BILLING_SETTING: GraphQLOperation[UpdateAutomatedInsuranceBillingSettingPayload] = (
    GraphQLOperation(
        name="updateAutomatedInsuranceBillingSetting",
        kind="mutation",
        safety="idempotent_write",
        arguments={"input": "updateAutomatedInsuranceBillingSettingInput!"},
        document="""
mutation updateAutomatedInsuranceBillingSetting($input: updateAutomatedInsuranceBillingSettingInput) {
 updateAutomatedInsuranceBillingSetting(input: $input) {
 ...UpdateAutomatedInsuranceBillingSettingPayload
 }
}

fragment UpdateAutomatedInsuranceBillingSettingPayload on updateAutomatedInsuranceBillingSettingPayload {
 automated_insurance_billing_setting {
 ...AutomatedInsuranceBillingSetting
 }
 messages {
 ...FieldError
 }
}
"""
        + AUTOMATED_INSURANCE_BILLING_SETTING_FRAGMENT
        + FIELD_ERROR_FRAGMENT,
        decode=object_of("updateAutomatedInsuranceBillingSetting", UpdateAutomatedInsuranceBillingSettingPayload),
    )
)
