# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_policy_mutation_payload import UpdatePolicyMutationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdatePolicyMutationPayload] = GraphQLOperation(
    name="updatePolicy",
    kind="mutation",
    root_field="updatePolicy",
    python_path="healthie.mutations.update_policy",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updatePolicyMutationInput"},
    document="""
mutation updatePolicy($input: updatePolicyMutationInput) {
  updatePolicy(input: $input) {
    ...UpdatePolicyMutationPayload
  }
}

fragment UpdatePolicyMutationPayload on updatePolicyMutationPayload {
  messages {
    ...FieldError
  }
  policy {
    ...Policy
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment Policy on Policy {
  benefits {
    id
  }
  call_reference {
    id
  }
  coinsurance_value
  copay_value
  cpt_codes_policies {
    id
  }
  created_at
  dob_to_use
  effective_end
  effective_start
  group_num
  holder_address
  holder_dob
  holder_first
  holder_gender
  holder_last
  holder_location {
    id
  }
  holder_location_id
  holder_mi
  holder_name
  holder_phone
  holder_relationship
  icd_codes_policies {
    id
  }
  id
  insurance_authorization {
    id
  }
  insurance_authorization_required
  insurance_billing_method
  insurance_card_back_id
  insurance_card_front_id
  insurance_plan {
    id
  }
  insurance_plan_id
  latest_eligibility_check {
    id
  }
  metadata
  name
  notes
  num
  payer_location {
    id
  }
  payer_location_id
  policy_phone_number
  priority_type
  referral {
    id
  }
  referral_required
  same_address_as_client
  type_string
  updated_at
  user {
    id
  }
  user_id
}
""",
    decode=object_of("updatePolicy", UpdatePolicyMutationPayload),
)
