# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_automated_insurance_billing_setting_payload import CreateAutomatedInsuranceBillingSettingPayload
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

fragment CreateAutomatedInsuranceBillingSettingPayload on createAutomatedInsuranceBillingSettingPayload {
  automated_insurance_billing_setting {
    ...AutomatedInsuranceBillingSetting
  }
  messages {
    ...FieldError
  }
}

fragment AutomatedInsuranceBillingSetting on AutomatedInsuranceBillingSetting {
  auto_create_cms1500s
  auto_submit_cms1500s
  id
  insurance_billing_enabled
  use_cpt_codes_units_and_fees_with_appointment_types
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createAutomatedInsuranceBillingSetting", CreateAutomatedInsuranceBillingSettingPayload),
)
