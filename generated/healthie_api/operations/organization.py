# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.organization import ORGANIZATION_FRAGMENT, Organization

OPERATION: GraphQLOperation[Organization | None] = GraphQLOperation(
    name="organization",
    kind="query",
    safety="read",
    arguments={
        "email": "String",
        "for_client": "Boolean",
        "id": "ID",
        "provider_id": "ID",
        "provider_ids": "[ID]",
        "state_licenses": "[String]",
    },
    document="""
query organization($email: String, $for_client: Boolean, $id: ID, $provider_id: ID, $provider_ids: [ID], $state_licenses: [String]) {
 organization(
 email: $email
 for_client: $for_client
 id: $id
 provider_id: $provider_id
 provider_ids: $provider_ids
 state_licenses: $state_licenses
 ) {
 ...Organization
 }
}
"""
    + ORGANIZATION_FRAGMENT,
    decode=optional_object_of("organization", Organization),
)
