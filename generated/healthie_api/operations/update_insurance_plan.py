# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_insurance_plan_payload import UpdateInsurancePlanPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateInsurancePlanPayload] = GraphQLOperation(
    name="updateInsurancePlan",
    kind="mutation",
    root_field="updateInsurancePlan",
    python_path="healthie.mutations.update_insurance_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateInsurancePlanInput"},
    document="""
mutation updateInsurancePlan($input: updateInsurancePlanInput) {
  updateInsurancePlan(input: $input) {
    ...UpdateInsurancePlanPayload
  }
}

fragment UpdateInsurancePlanPayload on updateInsurancePlanPayload {
  insurance_plan {
    ...InsurancePlan
  }
  messages {
    ...FieldError
  }
}

fragment InsurancePlan on InsurancePlan {
  default_payer_location {
    id
  }
  id
  is_accepted
  is_custom
  is_in_fee_schedules
  metadata
  name_and_id
  payer_id
  payer_name
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateInsurancePlan", UpdateInsurancePlanPayload),
)
