# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel


class IcdCodesSuperBillInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    icd_code_id: str | None = None
    id: ID | None = None
