# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of

OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="invoiceBasePrice",
    kind="query",
    safety="read",
    arguments={"cms1500_id": "ID", "offering_id": "ID"},
    document="""
query invoiceBasePrice($cms1500_id: ID, $offering_id: ID) {
 invoiceBasePrice(cms1500_id: $cms1500_id, offering_id: $offering_id)
}
""",
    decode=value_of("invoiceBasePrice", str, expected="value or null"),
)
