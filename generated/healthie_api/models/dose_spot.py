# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, Int


class DoseSpot(BaseModel):
    approved: Boolean
    clinic_id: str | None
    clinic_key: str | None
    created_at: DateTime
    dosespot_user_id: str | None
    id: ID
    is_clinic_admin: Boolean | None
    notification_count: Int
    prescribing_dosespot_user_id: str | None
    registration_status: Boolean | None
    updated_at: DateTime
    user_id: str | None


DOSE_SPOT_FRAGMENT = """
fragment DoseSpot on DoseSpot {
  approved
  clinic_id
  clinic_key
  created_at
  dosespot_user_id
  id
  is_clinic_admin
  notification_count
  prescribing_dosespot_user_id
  registration_status
  updated_at
  user_id
}
"""
