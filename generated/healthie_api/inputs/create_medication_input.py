# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, ZonedDateTime


class CreateMedicationInput(InputModel):
    active: Boolean | None = None
    code: str | None = None
    comment: str | None = None
    created_at: ZonedDateTime | None = None
    custom_name: str | None = None
    directions: str | None = None
    dosage: str | None = None
    dosage_option_id: ID | None = None
    end_date: ZonedDateTime | None = None
    frequency: str | None = None
    metadata: JSON | None = None
    name: str | None = None
    route: str | None = None
    start_date: ZonedDateTime | None = None
    updated_at: ZonedDateTime | None = None
    user_id: ID | None = None
