# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_insurance_authorization_payload import UpdateInsuranceAuthorizationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateInsuranceAuthorizationPayload] = GraphQLOperation(
    name="updateInsuranceAuthorization",
    kind="mutation",
    root_field="updateInsuranceAuthorization",
    python_path="healthie.mutations.update_insurance_authorization",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateInsuranceAuthorizationInput"},
    document="""
mutation updateInsuranceAuthorization($input: updateInsuranceAuthorizationInput) {
  updateInsuranceAuthorization(input: $input) {
    ...UpdateInsuranceAuthorizationPayload
  }
}

fragment UpdateInsuranceAuthorizationPayload on updateInsuranceAuthorizationPayload {
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
    decode=object_of("updateInsuranceAuthorization", UpdateInsuranceAuthorizationPayload),
)
