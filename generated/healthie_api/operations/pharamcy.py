# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.pharmacy import Pharmacy
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[Pharmacy | None] = GraphQLOperation(
    name="pharamcy",
    kind="query",
    root_field="pharamcy",
    python_path="healthie.queries.pharamcy",
    safety="read",
    confidence="full",
    arguments={"id": "String"},
    document="""
query pharamcy($id: String) {
  pharamcy(id: $id) {
    ...Pharmacy
  }
}

fragment Pharmacy on Pharmacy {
  city
  fax_number
  id
  latitude
  line1
  line2
  longitude
  name
  ncpdpid
  phone_number
  service_level
  specialties
  state
  zip
}
""",
    decode=optional_object_of("pharamcy", Pharmacy),
)
