# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.referring_physician import REFERRING_PHYSICIAN_FRAGMENT, ReferringPhysician

OPERATION: GraphQLOperation[ReferringPhysician | None] = GraphQLOperation(
    name="referringPhysician",
    kind="query",
    safety="read",
    arguments={"has_fax_number": "Boolean", "id": "ID", "user_id": "String"},
    document="""
query referringPhysician($has_fax_number: Boolean, $id: ID, $user_id: String) {
 referringPhysician(has_fax_number: $has_fax_number, id: $id, user_id: $user_id) {
 ...ReferringPhysician
 }
}
"""
    + REFERRING_PHYSICIAN_FRAGMENT,
    decode=optional_object_of("referringPhysician", ReferringPhysician),
)
