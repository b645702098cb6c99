# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.files import DataUrl
from hero_healthie_runtime.graphql.scalars import ID, Int
from hero_healthie_runtime.uploads import Upload

from ..inputs.provider_appointment_locations_input import ProviderAppointmentLocationsInput
from ..inputs.provider_bio_input import ProviderBioInput
from ..inputs.state_licenses_input import StateLicensesInput


class UpdateOrganizationMemberInput(InputModel):
    additional_record_identifier: ID | None = None
    avatar: Upload | None = None
    avatar_string: DataUrl | None = None
    email: str | None = None
    first_name: str | None = None
    id: ID | None = None
    last_name: str | None = None
    metadata: str | None = None
    npi: str | None = None
    phone_number: str | None = None
    provider_appointment_locations: list[ProviderAppointmentLocationsInput | None] | None = None
    provider_bio: ProviderBioInput | None = None
    qualifications: str | None = None
    record_identifier: ID | None = None
    scheduling_priority: Int | None = None
    state_licenses: list[StateLicensesInput | None] | None = None
    timezone: str | None = None
