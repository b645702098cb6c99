# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel


class ResetPasswordInput(InputModel):
    email: str | None = None
    namespace: str | None = None
