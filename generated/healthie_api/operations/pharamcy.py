# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.pharmacy import PHARMACY_FRAGMENT, Pharmacy

OPERATION: GraphQLOperation[Pharmacy | None] = GraphQLOperation(
    name="pharamcy",
    kind="query",
    safety="read",
    deprecated="deprecated by the vendor: use `pharmacy`",
    arguments={"id": "String"},
    document="""
query pharamcy($id: String) {
 pharamcy(id: $id) {
 ...Pharmacy
 }
}
"""
    + PHARMACY_FRAGMENT,
    decode=optional_object_of("pharamcy", Pharmacy),
)
