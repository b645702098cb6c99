# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, Int


class ReferringPhysician(BaseModel):
    accepts_insurance: Boolean | None
    business_name: str | None
    created_at: DateTime
    email: str | None
    fax_number: str | None
    first_name: str | None
    full_name: str | None
    id: ID
    last_name: str | None
    location: Reference | None
    location_id: ID | None
    metadata: str | None
    notes: str | None
    npi: str | None
    other_id: str | None
    other_id_qualifier: str | None
    phone_number: str | None
    provider: Reference
    referrals: list[Reference] | None
    referrals_count: Int | None
    speciality: str | None
    updated_at: DateTime
    website: str | None


REFERRING_PHYSICIAN_FRAGMENT = """
fragment ReferringPhysician on ReferringPhysician {
  accepts_insurance
  business_name
  created_at
  email
  fax_number
  first_name
  full_name
  id
  last_name
  location {
    id
  }
  location_id
  metadata
  notes
  npi
  other_id
  other_id_qualifier
  phone_number
  provider {
    id
  }
  referrals {
    id
  }
  referrals_count
  speciality
  updated_at
  website
}
"""
