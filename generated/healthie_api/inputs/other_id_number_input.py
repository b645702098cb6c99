# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class OtherIdNumberInput(InputModel):
    id: ID | None = None
    other_id: str | None = None
    other_id_qualifier: str | None = None
    user_id: str | None = None
