# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.sent_fax import SENT_FAX_FRAGMENT, SentFax

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
"""
    + SENT_FAX_FRAGMENT,
    decode=optional_object_of("sentFax", SentFax),
)
