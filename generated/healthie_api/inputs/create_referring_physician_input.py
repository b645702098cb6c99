# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..inputs.physician_location_input import PhysicianLocationInput
from ..inputs.physician_referral_input import PhysicianReferralInput


class CreateReferringPhysicianInput(InputModel):
    accepts_insurance: Boolean | None = None
    business_name: str | None = None
    email: str | None = None
    fax_number: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    location: PhysicianLocationInput | None = None
    metadata: str | None = None
    notes: str | None = None
    npi: str | None = None
    other_id: ID | None = None
    other_id_qualifier: ID | None = None
    phone_number: str | None = None
    referrals: list[PhysicianReferralInput | None] | None = None
    speciality: str | None = None
    website: str | None = None
