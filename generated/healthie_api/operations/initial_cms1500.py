# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.cms1500 import Cms1500
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[Cms1500 | None] = GraphQLOperation(
    name="initialCms1500",
    kind="query",
    root_field="initialCms1500",
    python_path="healthie.queries.initial_cms1500",
    safety="read",
    confidence="full",
    arguments={"form_answer_group_id": "ID", "patient_id": "ID", "provider_id": "ID"},
    document="""
query initialCms1500($form_answer_group_id: ID, $patient_id: ID, $provider_id: ID) {
  initialCms1500(
    form_answer_group_id: $form_answer_group_id
    patient_id: $patient_id
    provider_id: $provider_id
  ) {
    ...Cms1500
  }
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
""",
    decode=optional_object_of("initialCms1500", Cms1500),
)
