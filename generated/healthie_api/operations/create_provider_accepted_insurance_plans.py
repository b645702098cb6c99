# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_provider_accepted_insurance_plans_payload import CreateProviderAcceptedInsurancePlansPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateProviderAcceptedInsurancePlansPayload] = GraphQLOperation(
    name="createProviderAcceptedInsurancePlans",
    kind="mutation",
    root_field="createProviderAcceptedInsurancePlans",
    python_path="healthie.mutations.create_provider_accepted_insurance_plans",
    safety="create",
    confidence="full",
    arguments={"input": "createProviderAcceptedInsurancePlansInput"},
    document="""
mutation createProviderAcceptedInsurancePlans($input: createProviderAcceptedInsurancePlansInput) {
  createProviderAcceptedInsurancePlans(input: $input) {
    ...CreateProviderAcceptedInsurancePlansPayload
  }
}

fragment CreateProviderAcceptedInsurancePlansPayload on createProviderAcceptedInsurancePlansPayload {
  messages {
    ...FieldError
  }
  provider_accepted_insurance_plans {
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
    decode=object_of("createProviderAcceptedInsurancePlans", CreateProviderAcceptedInsurancePlansPayload),
)
