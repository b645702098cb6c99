# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.insurance_authorization_type import InsuranceAuthorizationType
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[InsuranceAuthorizationType | None] = GraphQLOperation(
    name="insuranceAuthorization",
    kind="query",
    root_field="insuranceAuthorization",
    python_path="healthie.queries.insurance_authorization",
    safety="read",
    confidence="full",
    arguments={"client_id": "ID", "id": "ID"},
    document="""
query insuranceAuthorization($client_id: ID, $id: ID) {
  insuranceAuthorization(client_id: $client_id, id: $id) {
    ...InsuranceAuthorizationType
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
""",
    decode=optional_object_of("insuranceAuthorization", InsuranceAuthorizationType),
)
