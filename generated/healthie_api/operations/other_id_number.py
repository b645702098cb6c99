# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.other_id_number import OtherIdNumber
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[OtherIdNumber | None] = GraphQLOperation(
    name="otherIdNumber",
    kind="query",
    root_field="otherIdNumber",
    python_path="healthie.queries.other_id_number",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query otherIdNumber($id: ID) {
  otherIdNumber(id: $id) {
    ...OtherIdNumber
  }
}

fragment OtherIdNumber on OtherIdNumber {
  id
  label
  organization {
    id
  }
  organization_id
  other_id
  other_id_qualifier
  user_id
}
""",
    decode=optional_object_of("otherIdNumber", OtherIdNumber),
)
