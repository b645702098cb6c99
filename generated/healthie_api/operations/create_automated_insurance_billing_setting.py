# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Boolean
from pydantic import Field

from ..models.automated_insurance_billing_setting import (
    AUTOMATED_INSURANCE_BILLING_SETTING_FRAGMENT,
    AutomatedInsuranceBillingSetting,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAutomatedInsuranceBillingSettingInput(InputModel):
    auto_create_cms1500s: Boolean | None = None
    auto_submit_cms1500s: Boolean | None = None
    insurance_billing_enabled: Boolean | None = None
    use_cpt_codes_units_and_fees_with_appointment_types: Boolean | None = Field(default=None, deprecated=True)


class CreateAutomatedInsuranceBillingSettingPayload(BaseModel):
    automated_insurance_billing_setting: AutomatedInsuranceBillingSetting | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAutomatedInsuranceBillingSettingPayload] = GraphQLOperation(
    name="createAutomatedInsuranceBillingSetting",
    kind="mutation",
    root_field="createAutomatedInsuranceBillingSetting",
    python_path="healthie.mutations.create_automated_insurance_billing_setting",
    safety="create",
    confidence="full",
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
