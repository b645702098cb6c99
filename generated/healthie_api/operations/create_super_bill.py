# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_super_bill_payload import CreateSuperBillPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateSuperBillPayload] = GraphQLOperation(
    name="createSuperBill",
    kind="mutation",
    root_field="createSuperBill",
    python_path="healthie.mutations.create_super_bill",
    safety="money",
    confidence="full",
    check="list the client's bills with healthie.queries.super_bills, newest first",
    arguments={"input": "createSuperBillInput!"},
    document="""
mutation createSuperBill($input: createSuperBillInput!) {
  createSuperBill(input: $input) {
    ...CreateSuperBillPayload
  }
}

fragment CreateSuperBillPayload on createSuperBillPayload {
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
    decode=object_of("createSuperBill", CreateSuperBillPayload),
)
