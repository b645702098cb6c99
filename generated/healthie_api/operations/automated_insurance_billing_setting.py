# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.automated_insurance_billing_setting import (
    AUTOMATED_INSURANCE_BILLING_SETTING_FRAGMENT,
    AutomatedInsuranceBillingSetting,
)

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
