# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_insurance_plan_payload import CreateInsurancePlanPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateInsurancePlanPayload] = GraphQLOperation(
    name="createInsurancePlan",
    kind="mutation",
    root_field="createInsurancePlan",
    python_path="healthie.mutations.create_insurance_plan",
    safety="create",
    confidence="full",
    arguments={"input": "createInsurancePlanInput"},
    document="""
mutation createInsurancePlan($input: createInsurancePlanInput) {
  createInsurancePlan(input: $input) {
    ...CreateInsurancePlanPayload
  }
}

fragment CreateInsurancePlanPayload on createInsurancePlanPayload {
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
    decode=object_of("createInsurancePlan", CreateInsurancePlanPayload),
)
