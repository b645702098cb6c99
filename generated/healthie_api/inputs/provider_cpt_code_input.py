# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class ProviderCptCodeInput(InputModel):
    cpt_code_id: ID | None = None
    id: ID | None = None
    price_per_unit: str | None = None
    provider_id: ID | None = None
