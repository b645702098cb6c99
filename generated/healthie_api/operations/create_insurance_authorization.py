# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_insurance_authorization_payload import CreateInsuranceAuthorizationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateInsuranceAuthorizationPayload] = GraphQLOperation(
    name="createInsuranceAuthorization",
    kind="mutation",
    root_field="createInsuranceAuthorization",
    python_path="healthie.mutations.create_insurance_authorization",
    safety="create",
    confidence="full",
    arguments={"input": "createInsuranceAuthorizationInput"},
    document="""
mutation createInsuranceAuthorization($input: createInsuranceAuthorizationInput) {
  createInsuranceAuthorization(input: $input) {
    ...CreateInsuranceAuthorizationPayload
  }
}

fragment CreateInsuranceAuthorizationPayload on createInsuranceAuthorizationPayload {
  insuranceAuthorization {
    ...InsuranceAuthorizationType
  }
  messages {
    ...FieldError
  }
}

fragment InsuranceAuthorizationType on InsuranceAuthorizationType {
  authorization_number
  end_on
  id
  start_on
  unit_type
  units_authorized
  units_left
  units_limit_per_visit
  units_used
  updated_at
  user_id
  visits_authorized
  visits_left
  visits_used
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createInsuranceAuthorization", CreateInsuranceAuthorizationPayload),
)
