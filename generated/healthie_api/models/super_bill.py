# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime, MoneyText


class SuperBill(BaseModel):
    address: str | None
    amount_paid: MoneyText | None
    balance_due: MoneyText | None
    cpt_code_names: str | None
    cpt_codes_super_bills: list[Reference] | None
    created_at: DateTime
    deleted_at: DateTime | None
    dietitian_id: ID | None
    icd_codes_super_bills: list[Reference] | None
    id: ID
    license_num: str | None
    location: Reference | None
    location_id: ID | None
    npi: str | None
    patient: Reference | None
    patient_dob: str | None
    patient_id: ID | None
    patient_location: Reference | None
    patient_location_id: ID | None
    patient_name: str | None
    patient_phone: str | None
    place_of_service: Reference | None
    place_of_service_id: ID | None
    prov_city: str | None
    prov_email: str | None
    prov_line1: str | None
    prov_line2: str | None
    prov_phone: str | None
    prov_state: str | None
    prov_zip: str | None
    provider: Reference | None
    provider_name: str | None
    receipt_line_items: list[Reference] | None
    referrer_name: str | None
    referrer_npi: str | None
    service_date: DateTime | None
    status: str | None
    tax_id: str | None
    total_fee: MoneyText | None
    updated_at: DateTime


SUPER_BILL_FRAGMENT = """
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
"""
