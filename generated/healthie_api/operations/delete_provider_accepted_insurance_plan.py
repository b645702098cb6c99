# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_provider_accepted_insurance_plan_payload import DeleteProviderAcceptedInsurancePlanPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteProviderAcceptedInsurancePlanPayload] = GraphQLOperation(
    name="deleteProviderAcceptedInsurancePlan",
    kind="mutation",
    root_field="deleteProviderAcceptedInsurancePlan",
    python_path="healthie.mutations.delete_provider_accepted_insurance_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteProviderAcceptedInsurancePlanInput"},
    document="""
mutation deleteProviderAcceptedInsurancePlan($input: deleteProviderAcceptedInsurancePlanInput) {
  deleteProviderAcceptedInsurancePlan(input: $input) {
    ...DeleteProviderAcceptedInsurancePlanPayload
  }
}

fragment DeleteProviderAcceptedInsurancePlanPayload on deleteProviderAcceptedInsurancePlanPayload {
  messages {
    ...FieldError
  }
  providerAcceptedInsurancePlan {
    ...ProviderAcceptedInsurancePlanType
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment ProviderAcceptedInsurancePlanType on ProviderAcceptedInsurancePlanType {
  accepted_insurance_plan {
    id
  }
  id
  organization {
    id
  }
  provider {
    id
  }
}
""",
    decode=object_of("deleteProviderAcceptedInsurancePlan", DeleteProviderAcceptedInsurancePlanPayload),
)
