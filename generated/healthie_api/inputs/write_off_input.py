# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, Field, InputModel, MoneyInput

from ..enums.write_off_type import WriteOffType


class WriteOffInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    amount: MoneyInput
    id: ID | None = None
    other_reason: str | None = None
    write_off_type: WriteOffType | str
