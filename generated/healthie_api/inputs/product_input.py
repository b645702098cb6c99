# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel


class ProductInput(InputModel):
    id: str | None = None
    name: str | None = None
