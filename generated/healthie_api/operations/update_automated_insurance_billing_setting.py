# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_automated_insurance_billing_setting_payload import UpdateAutomatedInsuranceBillingSettingPayload
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

fragment UpdateAutomatedInsuranceBillingSettingPayload on updateAutomatedInsuranceBillingSettingPayload {
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
    decode=object_of("updateAutomatedInsuranceBillingSetting", UpdateAutomatedInsuranceBillingSettingPayload),
)
