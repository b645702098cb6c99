# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel, Reference
from ..scalars import ID


class InvoiceRecipient(BaseModel):
    id: ID
    dietitian: Reference | None
