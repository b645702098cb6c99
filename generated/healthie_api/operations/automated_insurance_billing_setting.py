# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.automated_insurance_billing_setting import (
    AUTOMATED_INSURANCE_BILLING_SETTING_FRAGMENT,
    AutomatedInsuranceBillingSetting,
)

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
"""
    + AUTOMATED_INSURANCE_BILLING_SETTING_FRAGMENT,
    decode=optional_object_of("automatedInsuranceBillingSetting", AutomatedInsuranceBillingSetting),
)
