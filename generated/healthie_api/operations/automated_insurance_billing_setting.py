# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.automated_insurance_billing_setting import AutomatedInsuranceBillingSetting
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[AutomatedInsuranceBillingSetting | None] = GraphQLOperation(
    name="automatedInsuranceBillingSetting",
    kind="query",
    root_field="automatedInsuranceBillingSetting",
    python_path="healthie.queries.automated_insurance_billing_setting",
    safety="read",
    confidence="full",
    arguments={"user_id": "ID"},
    document="""
query automatedInsuranceBillingSetting($user_id: ID) {
  automatedInsuranceBillingSetting(user_id: $user_id) {
    ...AutomatedInsuranceBillingSetting
  }
}

fragment AutomatedInsuranceBillingSetting on AutomatedInsuranceBillingSetting {
  auto_create_cms1500s
  auto_submit_cms1500s
  id
  insurance_billing_enabled
  use_cpt_codes_units_and_fees_with_appointment_types
}
""",
    decode=optional_object_of("automatedInsuranceBillingSetting", AutomatedInsuranceBillingSetting),
)
