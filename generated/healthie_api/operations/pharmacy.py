# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.pharmacy import PHARMACY_FRAGMENT, Pharmacy

OPERATION: GraphQLOperation[Pharmacy | None] = GraphQLOperation(
    name="pharmacy",
    kind="query",
    root_field="pharmacy",
    python_path="healthie.queries.pharmacy",
    safety="read",
    confidence="full",
    arguments={"id": "ID!"},
    document="""
query pharmacy($id: ID!) {
  pharmacy(id: $id) {
    ...Pharmacy
  }
}
"""
    + PHARMACY_FRAGMENT,
    decode=optional_object_of("pharmacy", Pharmacy),
)
