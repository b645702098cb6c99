# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class TestInput(InputModel):
    name: str | None = None
    provider_identifier: ID
