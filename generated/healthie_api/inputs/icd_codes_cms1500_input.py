# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field


class IcdCodesCms1500Input(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    active: Boolean | None = None
    end_date: str | None = None
    first_symptom_date: str | None = None
    icd_code_id: str | None = None
    id: ID | None = None
