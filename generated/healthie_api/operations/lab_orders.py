# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.lab_order_pagination_connection import LabOrderPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[LabOrderPaginationConnection] = GraphQLOperation(
    name="labOrders",
    kind="query",
    root_field="labOrders",
    python_path="healthie.queries.lab_orders",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "client_filter": "String",
        "client_id": "ID",
        "first": "Int",
        "keywords": "String",
        "lab_filter": "String",
        "last": "Int",
        "order_by": "LabOrderOrderKeys",
        "orderer_filter": "String",
        "provider_filter": "String",
        "recent_orders": "Boolean",
        "reviewing_provider_filter": "String",
        "sort_by": "String",
        "status_filter": "String",
    },
    page_size=25,
    max_page_size=55,
    document="""
query labOrders($after: String, $before: String, $client_filter: String, $client_id: ID, $first: Int = 25, $keywords: String, $lab_filter: String, $last: Int, $order_by: LabOrderOrderKeys, $orderer_filter: String, $provider_filter: String, $recent_orders: Boolean, $reviewing_provider_filter: String, $sort_by: String, $status_filter: String) {
  labOrders(
    after: $after
    before: $before
    client_filter: $client_filter
    client_id: $client_id
    first: $first
    keywords: $keywords
    lab_filter: $lab_filter
    last: $last
    order_by: $order_by
    orderer_filter: $orderer_filter
    provider_filter: $provider_filter
    recent_orders: $recent_orders
    reviewing_provider_filter: $reviewing_provider_filter
    sort_by: $sort_by
    status_filter: $status_filter
  ) {
    ...LabOrderPaginationConnection
  }
}

fragment LabOrderPaginationConnection on LabOrderPaginationConnection {
  nodes {
    ...LabOrder
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment LabOrder on LabOrder {
  abnormal
  appt_confirmation_code
  created_at
  document {
    id
  }
  external_identifier
  form_answer_group {
    id
  }
  id
  integration
  interpretation
  lab
  lab_company
  lab_options {
    id
  }
  lab_results {
    id
  }
  latest_result_received_at
  lta_id
  normalized_status
  orderer {
    id
  }
  patient {
    id
  }
  pdf_document {
    id
  }
  requisition_document {
    id
  }
  reviewing_provider {
    id
  }
  rupa_order_id
  show_pdf_messages
  status
  test_date
  updated_at
  view_rupa_order_url
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("labOrders", LabOrderPaginationConnection),
)
