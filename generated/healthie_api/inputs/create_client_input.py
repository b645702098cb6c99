# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Day

from ..enums.default_billing_type import DefaultBillingType


class CreateClientInput(InputModel):
    additional_record_identifier: ID | None = None
    default_billing_type: DefaultBillingType | str | None = None
    dietitian_id: str | None = None
    dob: Day | None = None
    dont_send_welcome: Boolean | None = None
    email: str | None = None
    first_name: str | None = None
    gender: str | None = None
    last_name: str | None = None
    legal_name: str | None = None
    metadata: str | None = None
    other_provider_ids: list[ID | None] | None = None
    phone_number: str | None = None
    record_identifier: ID | None = None
    restricted: Boolean | None = None
    skip_set_password_state: Boolean | None = None
    skipped_email: Boolean | None = None
    ssn: str | None = None
    timezone: str | None = None
    user_group_id: ID | None = None
