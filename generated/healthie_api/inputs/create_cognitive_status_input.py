# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, ZonedDateTime


class CreateCognitiveStatusInput(InputModel):
    cognitive_status: str | None = None
    start_date: ZonedDateTime | None = None
    user_id: ID | None = None
