# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Day, Field, InputModel


class IcdCodesCms1500Input(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    active: Boolean | None = None
    end_date: Day | None = None
    first_symptom_date: Day | None = None
    icd_code_id: str | None = None
    id: ID | None = None
