# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class UpdateSmartPhraseInput(InputModel):
    id: ID | None = None
    name: str | None = None
    phrase: str | None = None
