# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.super_bill import SuperBill
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SuperBill | None] = GraphQLOperation(
    name="superBill",
    kind="query",
    root_field="superBill",
    python_path="healthie.queries.super_bill",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query superBill($id: ID) {
  superBill(id: $id) {
    ...SuperBill
  }
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
    decode=optional_object_of("superBill", SuperBill),
)
