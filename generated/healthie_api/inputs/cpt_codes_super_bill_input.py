# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel, MoneyTextInput


class CptCodesSuperBillInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    cpt_code_id: str | None = None
    fee: MoneyTextInput | None = None
    id: ID | None = None
    mod1: str | None = None
    mod2: str | None = None
    mod3: str | None = None
    mod4: str | None = None
    pointers: list[str | None] | None = None
    service_date: str | None = None
    units: str | None = None
