# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import optional_object_of
from ..models.availability import AVAILABILITY_FRAGMENT, Availability
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[Availability | None] = GraphQLOperation(
    name="availability",
    kind="query",
    root_field="availability",
    python_path="healthie.queries.availability",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query availability($id: ID) {
  availability(id: $id) {
    ...Availability
  }
}
"""
    + AVAILABILITY_FRAGMENT,
    decode=optional_object_of("availability", Availability),
)
