# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.super_bill_pagination_connection import SuperBillPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SuperBillPaginationConnection] = GraphQLOperation(
    name="superBills",
    kind="query",
    root_field="superBills",
    python_path="healthie.queries.super_bills",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "client_id": "ID",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "SuperBillOrderKeys",
        "provider_id": "ID",
        "sort_by": "String",
        "status": "String",
    },
    page_size=25,
    max_page_size=41,
    document="""
query superBills($after: String, $before: String, $client_id: ID, $first: Int = 25, $keywords: String, $last: Int, $order_by: SuperBillOrderKeys, $provider_id: ID, $sort_by: String, $status: String) {
  superBills(
    after: $after
    before: $before
    client_id: $client_id
    first: $first
    keywords: $keywords
    last: $last
    order_by: $order_by
    provider_id: $provider_id
    sort_by: $sort_by
    status: $status
  ) {
    ...SuperBillPaginationConnection
  }
}

fragment SuperBillPaginationConnection on SuperBillPaginationConnection {
  nodes {
    ...SuperBill
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment SuperBill on SuperBill {
  address
  amount_paid
  balance_due
  cpt_code_names
  cpt_codes_super_bills {
    id
  }
  created_at
  deleted_at
  dietitian_id
  icd_codes_super_bills {
    id
  }
  id
  license_num
  location {
    id
  }
  location_id
  npi
  patient {
    id
  }
  patient_dob
  patient_id
  patient_location {
    id
  }
  patient_location_id
  patient_name
  patient_phone
  place_of_service {
    id
  }
  place_of_service_id
  prov_city
  prov_email
  prov_line1
  prov_line2
  prov_phone
  prov_state
  prov_zip
  provider {
    id
  }
  provider_name
  receipt_line_items {
    id
  }
  referrer_name
  referrer_npi
  service_date
  status
  tax_id
  total_fee
  updated_at
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("superBills", SuperBillPaginationConnection),
)
