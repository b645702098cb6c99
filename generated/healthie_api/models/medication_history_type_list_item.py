# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Date, DateTime, Int


class MedicationHistoryTypeListItem(BaseModel):
    id: ID
    days_supply: Int | None
    directions: str | None
    dispense_unit_description: str | None
    display_name: str
    dose_form: str | None
    effective_date: Date | None
    expiration_date: DateTime | None
    last_fill_date: DateTime | None
    ndc: ID | None
    no_substitutions: Boolean
    payer: str | None
    pharmacy_notes: str | None
    quantity: str | None
    refills: str | None
    route: str | None
    rxcui: ID | None
    schedule: str | None
    written_date: DateTime | None


MEDICATION_HISTORY_TYPE_LIST_ITEM_FRAGMENT = """
fragment MedicationHistoryTypeListItem on MedicationHistoryType {
  id
  days_supply
  directions
  dispense_unit_description
  display_name
  dose_form
  effective_date
  expiration_date
  last_fill_date
  ndc
  no_substitutions
  payer
  pharmacy_notes
  quantity
  refills
  route
  rxcui
  schedule
  written_date
}
"""
