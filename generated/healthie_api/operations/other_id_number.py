# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.other_id_number import OTHER_ID_NUMBER_FRAGMENT, OtherIdNumber

OPERATION: GraphQLOperation[OtherIdNumber | None] = GraphQLOperation(
    name="otherIdNumber",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query otherIdNumber($id: ID) {
 otherIdNumber(id: $id) {
 ...OtherIdNumber
 }
}
"""
    + OTHER_ID_NUMBER_FRAGMENT,
    decode=optional_object_of("otherIdNumber", OtherIdNumber),
)
