# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.sent_fax import SentFax
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SentFax | None] = GraphQLOperation(
    name="sentFax",
    kind="query",
    root_field="sentFax",
    python_path="healthie.queries.sent_fax",
    safety="read",
    confidence="full",
    arguments={"id": "ID!"},
    document="""
query sentFax($id: ID!) {
  sentFax(id: $id) {
    ...SentFax
  }
}

fragment SentFax on SentFax {
  created_at
  destination_number
  id
  parsed_form_answer_group_ids
  patient {
    id
  }
  resendable
  sender {
    id
  }
  status
  status_display_string
  updated_at
}
""",
    decode=optional_object_of("sentFax", SentFax),
)
