# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import JSON


class ClientInsurancePlanInput(InputModel):
    id: str | None = None
    metadata: JSON | None = None
    payer_name: str | None = None
