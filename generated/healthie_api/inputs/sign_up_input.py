# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from pydantic import Field


class SignUpInput(InputModel):
    conversion_details: str | None = None
    dietitian_id: str | None = None
    email: str | None = None
    exploring_healthie_reason: str | None = None
    exploring_healthie_reason_other: str | None = Field(default=None, deprecated=True)
    first_name: str | None = None
    first_url: str | None = None
    invite_code: str | None = None
    last_name: str | None = None
    legal_name: str | None = None
    password: str | None = None
    phone_number: str | None = None
    provider_type: str | None = None
    ps_partner_key: str | None = None
    ps_xid: str | None = None
    role: str | None = None
    timezone: str | None = None
