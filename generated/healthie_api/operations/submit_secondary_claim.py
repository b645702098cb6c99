# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.submit_secondary_claim_payload import SubmitSecondaryClaimPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SubmitSecondaryClaimPayload] = GraphQLOperation(
    name="submitSecondaryClaim",
    kind="mutation",
    root_field="submitSecondaryClaim",
    python_path="healthie.mutations.submit_secondary_claim",
    safety="money",
    confidence="full",
    arguments={"input": "SubmitSecondaryClaimInput"},
    document="""
mutation submitSecondaryClaim($input: SubmitSecondaryClaimInput) {
  submitSecondaryClaim(input: $input) {
    ...SubmitSecondaryClaimPayload
  }
}

fragment SubmitSecondaryClaimPayload on SubmitSecondaryClaimPayload {
  claims {
    ...Claim
  }
  messages {
    ...FieldError
  }
  success_message
}

fragment Claim on Claim {
  accept_assignment
  additional_claim_information
  amount_paid
  billing_provider {
    id
  }
  claim_codes
  client_sig_on_file
  diagnoses {
    id
  }
  has_been_submitted
  has_claim_submission_claim_data
  id
  include_referrer_information
  insured_sig_on_file
  is_correction
  is_locked
  org_info {
    id
  }
  original_claim {
    id
  }
  original_claim_id
  original_reference_number
  patient {
    id
  }
  patient_account_num
  payer_order
  policies {
    id
  }
  primary_claim {
    id
  }
  primary_claim_id
  prior_authorization_number
  referral_info {
    id
  }
  referring_provider {
    id
  }
  rendering_provider {
    id
  }
  resubmission_code
  service_lines {
    id
  }
  service_location {
    id
  }
  status
  submission_method
  submitted_at
  use_indiv_npi
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("submitSecondaryClaim", SubmitSecondaryClaimPayload),
)
