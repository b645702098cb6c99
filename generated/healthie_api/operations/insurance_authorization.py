# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.insurance_authorization_type import INSURANCE_AUTHORIZATION_TYPE_FRAGMENT, InsuranceAuthorizationType

OPERATION: GraphQLOperation[InsuranceAuthorizationType | None] = GraphQLOperation(
    name="insuranceAuthorization",
    kind="query",
    safety="read",
    arguments={"client_id": "ID", "id": "ID"},
    document="""
query insuranceAuthorization($client_id: ID, $id: ID) {
 insuranceAuthorization(client_id: $client_id, id: $id) {
 ...InsuranceAuthorizationType
 }
}
"""
    + INSURANCE_AUTHORIZATION_TYPE_FRAGMENT,
    decode=optional_object_of("insuranceAuthorization", InsuranceAuthorizationType),
)
