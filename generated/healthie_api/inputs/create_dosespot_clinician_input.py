# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import Boolean, Date, Int


class CreateDosespotClinicianInput(InputModel):
    business_address: str | None = None
    city: str | None = None
    date_of_birth: Date | None = None
    dea_number: str | None = None
    eligible_prescribe_medications: Boolean | None = None
    fax_number: str | None = None
    full_name: str | None = None
    npi_number: str | None = None
    prescribe_controlled_substances: Boolean | None = None
    role: Int | None = None
    state: str | None = None
    work_phone_number: str | None = None
    zip: str | None = None
