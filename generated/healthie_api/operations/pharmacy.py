# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import optional_object_of
from ..models.pharmacy import PHARMACY_FRAGMENT, Pharmacy
from ..runtime import GraphQLOperation

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
