# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_super_bill_payload import UpdateSuperBillPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateSuperBillPayload] = GraphQLOperation(
    name="updateSuperBill",
    kind="mutation",
    root_field="updateSuperBill",
    python_path="healthie.mutations.update_super_bill",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateSuperBillInput"},
    document="""
mutation updateSuperBill($input: updateSuperBillInput) {
  updateSuperBill(input: $input) {
    ...UpdateSuperBillPayload
  }
}

fragment UpdateSuperBillPayload on updateSuperBillPayload {
  messages {
    ...FieldError
  }
  superBill {
    ...SuperBill
  }
}

fragment FieldError on FieldError {
  field
  message
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
""",
    decode=object_of("updateSuperBill", UpdateSuperBillPayload),
)
