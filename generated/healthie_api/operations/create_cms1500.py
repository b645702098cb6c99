# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_cms1500_payload import CreateCms1500Payload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCms1500Payload] = GraphQLOperation(
    name="createCms1500",
    kind="mutation",
    root_field="createCms1500",
    python_path="healthie.mutations.create_cms1500",
    safety="money",
    confidence="full",
    check="list the client's claims with healthie.queries.cms1500s, newest first",
    arguments={"input": "createCms1500Input"},
    document="""
mutation createCms1500($input: createCms1500Input) {
  createCms1500(input: $input) {
    ...CreateCms1500Payload
  }
}

fragment CreateCms1500Payload on createCms1500Payload {
  cms1500 {
    ...Cms1500
  }
  messages {
    ...FieldError
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createCms1500", CreateCms1500Payload),
)
