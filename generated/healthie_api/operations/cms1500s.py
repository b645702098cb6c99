# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.cms1500_pagination_connection import Cms1500PaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[Cms1500PaginationConnection] = GraphQLOperation(
    name="cms1500s",
    kind="query",
    root_field="cms1500s",
    python_path="healthie.queries.cms1500s",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "appointment_id": "ID",
        "before": "String",
        "client_id": "ID",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "Cms1500OrderKeys",
        "provider_id": "ID",
        "sort_by": "String",
        "status": "Cms1500Status",
    },
    page_size=25,
    max_page_size=32,
    document="""
query cms1500s($after: String, $appointment_id: ID, $before: String, $client_id: ID, $first: Int = 25, $keywords: String, $last: Int, $order_by: Cms1500OrderKeys, $provider_id: ID, $sort_by: String, $status: Cms1500Status) {
  cms1500s(
    after: $after
    appointment_id: $appointment_id
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
    ...Cms1500PaginationConnection
  }
}

fragment Cms1500PaginationConnection on Cms1500PaginationConnection {
  nodes {
    ...Cms1500
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment Cms1500 on Cms1500 {
  accept_assignment
  additional_text
  adjustment
  amount_paid
  amount_reimbursed
  billing_provider {
    id
  }
  billing_provider_id
  check_numbers
  claim_md_rejection_messages_info
  claim_submissions {
    id
  }
  client_responsibility
  client_responsibility_removed
  client_sig_on_file
  cms1500_policies {
    id
  }
  copay
  copay_still_owed
  cpt_code_names
  cpt_codes_cms1500s {
    id
  }
  created_at
  date_of_service
  dietitian_id
  form_answer_group_id
  has_been_submitted
  icd_codes_cms1500s {
    id
  }
  id
  include_referrer_information
  insured_sig_on_file
  nineteen_reserved
  org_info {
    id
  }
  organization_info_id
  orig_ref_number
  paid_out_at
  patient {
    id
  }
  patient_account_num
  patient_id
  primary_plan_name
  reasons
  referral_info {
    id
  }
  reimbursed_at
  rendering_provider {
    id
  }
  rendering_provider_other_id
  rendering_provider_other_id_object {
    id
  }
  resubmission_code
  service_location {
    id
  }
  service_location_id
  status
  tend_reserved
  total_charge
  updated_at
  updated_by_sftp
  use_indiv_npi
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("cms1500s", Cms1500PaginationConnection),
)
