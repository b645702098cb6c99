# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..scalars import ID


class InvoiceOffering(BaseModel):
    id: ID
    name: str | None
