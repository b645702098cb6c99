# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, ZonedDateTime


class UpdateMedicationInput(InputModel):
    active: Boolean | None = None
    code: str | None = None
    comment: str | None = None
    custom_name: str | None = None
    directions: str | None = None
    dosage: str | None = None
    end_date: ZonedDateTime | None = None
    frequency: str | None = None
    id: ID | None = None
    metadata: JSON | None = None
    name: str | None = None
    route: str | None = None
    start_date: ZonedDateTime | None = None
