# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, ZonedDateTime


class UpdateFunctionalStatusInput(InputModel):
    functional_condition: str | None = None
    id: ID | None = None
    start_date: ZonedDateTime | None = None
