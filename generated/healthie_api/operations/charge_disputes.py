# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.charge_dispute_type_connection import ChargeDisputeTypeConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ChargeDisputeTypeConnection] = GraphQLOperation(
    name="chargeDisputes",
    kind="query",
    root_field="chargeDisputes",
    python_path="healthie.queries.charge_disputes",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=166,
    document="""
query chargeDisputes($after: String, $before: String, $first: Int = 25, $last: Int) {
  chargeDisputes(after: $after, before: $before, first: $first, last: $last) {
    ...ChargeDisputeTypeConnection
  }
}

fragment ChargeDisputeTypeConnection on ChargeDisputeTypeConnection {
  nodes {
    ...ChargeDisputeType
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment ChargeDisputeType on ChargeDisputeType {
  amount
  billing_item_id
  client {
    id
  }
  id
  invoice_id
  provider {
    id
  }
  reason
  requested_payment_id
  status
  stripe_dispute_id
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("chargeDisputes", ChargeDisputeTypeConnection),
)
