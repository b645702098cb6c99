# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.pharmacy import PHARMACY_FRAGMENT, Pharmacy

OPERATION: GraphQLOperation[Pharmacy | None] = GraphQLOperation(
    name="pharamcy",
    kind="query",
    root_field="pharamcy",
    python_path="healthie.queries.pharamcy",
    safety="read",
    confidence="full",
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
