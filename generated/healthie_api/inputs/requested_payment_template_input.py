# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class RequestedPaymentTemplateInput(InputModel):
    active_template: Boolean | None = None
    id: ID | None = None
    name: str | None = None
