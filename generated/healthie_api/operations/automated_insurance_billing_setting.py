# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, optional_object_of


class AutomatedInsuranceBillingSetting(BaseModel):
    auto_create_cms1500s: Boolean | None
    auto_submit_cms1500s: Boolean | None
    id: ID
    insurance_billing_enabled: Boolean | None
    use_cpt_codes_units_and_fees_with_appointment_types: Boolean | None


AUTOMATED_INSURANCE_BILLING_SETTING_FRAGMENT = """
fragment AutomatedInsuranceBillingSetting on AutomatedInsuranceBillingSetting {
 auto_create_cms1500s
 auto_submit_cms1500s
 id
 insurance_billing_enabled
 use_cpt_codes_units_and_fees_with_appointment_types
}
"""


OPERATION: GraphQLOperation[AutomatedInsuranceBillingSetting | None] = GraphQLOperation(
    name="automatedInsuranceBillingSetting",
    kind="query",
    safety="read",
    arguments={"user_id": "ID"},
    document="""
query automatedInsuranceBillingSetting($user_id: ID) {
 automatedInsuranceBillingSetting(user_id: $user_id) {
 ...AutomatedInsuranceBillingSetting
 }
}
"""
    + AUTOMATED_INSURANCE_BILLING_SETTING_FRAGMENT,
    decode=optional_object_of("automatedInsuranceBillingSetting", AutomatedInsuranceBillingSetting),
)
